import type { LetterGrammar } from '../language.ts';

export const letter: LetterGrammar = {
  title: [
    {
      name: 'letter of a permanent representative',
      pattern:
        /^(?<state>\p{Lu}.{2,60}?)ning\sBirlashgan\sMillatlar\sTashkiloti\shuzuridagi\s(?<office>doimiy\svakil)ining\s(?<addressee>.{3,60}?)\snomiga\s.{6,40}?\sxati$/iu,
      example:
        'Turkmanistonning Birlashgan Millatlar Tashkiloti huzuridagi Doimiy vakilining Bosh kotib nomiga 2021-yil 17-avgustdagi xati',
      takes: { state: 'Turkmaniston', office: 'Doimiy vakil', addressee: 'Bosh kotib' },
      unlike: '2021-yil 17-avgustdagi xat',
    },
  ],
  agenda: [
    {
      name: 'agenda items',
      pattern: /^kun\startibining\s(?<items>\d.{0,200}?)-?\s?(?:bandi|bandlari)$/iu,
      example: 'Kun tartibining 17 a), 19 d) va 131-bandlari',
      takes: { items: '17 a), 19 d) va 131' },
      unlike: 'Kun tartibi',
    },
  ],
  annex: [
    {
      name: 'annex to the letter',
      pattern: /\sxatiga\silova$/iu,
      example: 'Doimiy vakilning 2021-yil 17-avgustdagi xatiga ilova',
      unlike: 'xatiga ilova sifatida',
    },
    {
      name: 'annex',
      pattern: /^(?:\d{1,2}-\s?)?ilova$/iu,
      example: '1-ilova',
      unlike: 'ilovada koʻrsatilgan',
    },
  ],
  original: [
    {
      name: 'original language',
      pattern: /^[[(]?asl\snusxa(?:si)?:\s(?<tongue>[\p{L}]{3,20})(?:\stilida)?[\])]?$/iu,
      example: '[Asl nusxasi: rus tilida]',
      takes: { tongue: 'rus' },
      unlike: 'asl nusxa haqida',
    },
  ],
  signed: [
    {
      name: 'signed, before the name',
      pattern: /^\(?(?:imzo)\)?:?\s(?<name>\p{Lu}[^,;]{1,60})$/iu,
      example: '(Imzo) Aksoltan Atayeva',
      takes: { name: 'Aksoltan Atayeva' },
      unlike: 'Bitimga imzo chekdi',
    },
  ],
  tongues: { arab: 'ar', xitoy: 'zh', ingliz: 'en', fransuz: 'fr', rus: 'ru', ispan: 'es', oʻzbek: 'uz' },
};
