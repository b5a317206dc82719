import type { ClosingGrammar } from '../language.ts';

export const closing: ClosingGrammar = {
  closing: [
    {
      name: 'atmosphere',
      pattern:
        /(?:duşuşyk|gepleşikler|maslahat|geňeşmeler|sammit)[^.]{0,100}(?:ýagdaýda|ruhunda|ruhda|ýagdaýynda)/iu,
      example: 'Duşuşyk dostluk we ynanyşmak ruhunda geçdi.',
      unlike: 'Taraplar ynanyşmak ýagdaýyny döreder.',
    },
    {
      name: 'thanks',
      pattern: /(?:minnetdarlyk|hoşallyk|sagbolsun|alkyş)\p{L}*\s(?:bildir|aýt)/iu,
      example: 'Döwlet baştutanlary myhmansöýerlik üçin Prezidente tüýs ýürekden minnetdarlyk bildirdiler.',
      unlike: 'Taraplar forumyň geçirilmegini goldaýarlar.',
    },
    {
      name: 'done at',
      pattern: /\d{4}(?:-?(?:nji|njy))?\sýylyň\s.{3,80}(?:düzüldi|kabul\sedildi|gol\sçekildi|baglaşyldy)/iu,
      example: 'Port-Ister şäherinde 2026-njy ýylyň 14-nji maýynda düzüldi.',
      unlike: '2026-njy ýylyň meýilnamasy düzüler.',
    },
    {
      name: 'in witness',
      pattern: /^(?:Şuny|Muny)\s(?:tassyklamak|subut)/iu,
      example: 'Şuny tassyklamak üçin aşakda gol çekenler şu Ylalaşyga gol çekdiler.',
      unlike: 'Şu sözleri tassyklamak',
    },
    {
      name: 'plenary meeting',
      pattern: /^\d{1,4}-?(?:nji|njy)?\s(?:umumy\s)?mejlis$/iu,
      example: '58-nji umumy mejlis',
      unlike: '58-nji mejlis geçiriler',
    },
    {
      name: 'place, then day',
      pattern: /^\p{Lu}[\p{L}\s-]{1,40},\s\d{4}-?(?:nji|njy)?\sýylyň\s\d{1,2}-?(?:nji|njy)?\s\p{L}{3,10}$/u,
      example: 'Port-Ister, 2026-njy ýylyň 14-nji maýy',
      unlike: 'Duşenbe, 2026-njy ýylyň 14-nji maýynda Taraplar duşuşdylar.',
    },
  ],
  signature: [
    {
      name: 'for a state',
      pattern: /^(?<state>\p{Lu}[^.;,:]{1,60}?)(?:nyň|niň|yň|iň)?\s(?:adyndan|üçin)(?::\s?[^,;]{0,60})?$/u,
      example: 'Ardaniýa Respublikasynyň adyndan: L. Orso',
      unlike: 'Şu maksat üçin, Taraplar',
    },
    {
      name: 'signed',
      pattern: /^\(?(?:Goly|goly)\)?:?\s\p{Lu}[^,;]{1,60}$/u,
      example: '(Goly) Aksoltan Ataýewa',
      unlike: 'goly ýeten',
    },
    {
      name: 'office of a state',
      pattern:
        /^\p{Lu}[^.;,:]{2,60}\s(?:Prezidenti|Premýer-ministri|Daşary\sişler\sministri)(?:[:,]\s?[^;]{0,60})?$/u,
      example: 'Ardaniýa Respublikasynyň Prezidenti',
      unlike: 'Ardaniýanyň Prezidenti forum teklip etdi.',
    },
  ],
};
