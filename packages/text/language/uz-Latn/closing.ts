import type { ClosingGrammar } from '../language.ts';

export const closing: ClosingGrammar = {
  closing: [
    {
      name: 'atmosphere',
      pattern:
        /(?:uchrashuv|muzokaralar|maslahatlashuv|sammit)[^.]{0,100}(?:vaziyatda|ruhida|ruhda|muhitida)/iu,
      example: 'Uchrashuv doʻstlik va ishonch ruhida oʻtdi.',
      unlike: 'Tomonlar ishonch muhitini yaratadilar.',
    },
    {
      name: 'thanks',
      pattern: /(?:minnatdorlik|minnatdorchilik|tashakkur)\p{L}*\s(?:bildir|izhor|ayt)/iu,
      example: 'Davlat rahbarlari mehmondoʻstlik uchun Prezidentga samimiy minnatdorlik bildirdilar.',
      unlike: 'Tomonlar forum oʻtkazilishini maʼqullaydilar.',
    },
    {
      name: 'done at',
      pattern: /\d{4}-?\s?yil\s.{3,80}(?:tuzildi|qabul\sqilindi|imzolandi)/iu,
      example: 'Port-Ister shahrida 2026-yil 14-mayda tuzildi.',
      unlike: '2026-yil rejasi tuziladi.',
    },
    {
      name: 'in witness',
      pattern: /^(?:Buni|Shuni|Yuqoridagilarni)\stasdiqlash/iu,
      example: 'Buni tasdiqlash uchun quyida imzo chekuvchilar ushbu Bitimni imzoladilar.',
      unlike: 'Bu soʻzlarni tasdiqlash',
    },
    {
      name: 'plenary meeting',
      pattern: /^\d{1,4}-\s?(?:yalpi\s|plenar\s)?majlis$/iu,
      example: '58-yalpi majlis',
      unlike: '58-majlis oʻtkaziladi',
    },
    {
      name: 'place, then day',
      pattern: /^\p{Lu}[\p{L}\s-]{1,40},\s\d{4}-?\s?yil\s\d{1,2}-?\s?\p{L}{3,10}$/u,
      example: 'Port-Ister, 2026-yil 14-may',
      unlike: 'Dushanba, 2026-yil 14-mayda Tomonlar uchrashdilar.',
    },
  ],
  signature: [
    {
      name: 'for a state',
      pattern: /^(?<state>\p{Lu}[^.;,:]{1,60}?)(?:ning)?\s(?:nomidan|uchun)(?::\s?[^,;]{0,60})?$/u,
      example: 'Ardaniya Respublikasi nomidan: L. Orso',
      unlike: 'Shu maqsad uchun, Tomonlar',
    },
    {
      name: 'signed',
      pattern: /^\(?(?:Imzo|imzo)\)?:?\s\p{Lu}[^,;]{1,60}$/u,
      example: '(Imzo) Aksoltan Atayeva',
      unlike: 'imzo chekildi',
    },
    {
      name: 'office of a state',
      pattern:
        /^\p{Lu}[^.;,:]{2,60}\s(?:Prezidenti|Bosh\svaziri|Tashqi\sishlar\svaziri)(?:[:,]\s?[^;]{0,60})?$/u,
      example: 'Ardaniya Respublikasi Prezidenti',
      unlike: 'Ardaniya Prezidenti forum taklif qildi.',
    },
  ],
};
