import type { LetterGrammar } from '../language.ts';

export const letter: LetterGrammar = {
  title: [
    {
      name: 'letter of a permanent representative',
      pattern:
        /^(?<state>\p{Lu}.{2,60}?)(?:(?<!sta)n[yi]ň|[yi]ň)\sBirleşen\sMilletler\sGuramasynyň\sýanyndaky\s(?<office>hemişelik\swekil)iniň\s(?<addressee>.{3,60}?)(?:nyň|niň|yň|iň)?\sadyna\s.{6,40}?\shaty$/iu,
      example:
        'Türkmenistanyň Birleşen Milletler Guramasynyň ýanyndaky Hemişelik wekiliniň Baş sekretaryň adyna 2021-nji ýylyň 17-nji awgustyndaky haty',
      takes: { state: 'Türkmenistan', office: 'Hemişelik wekil', addressee: 'Baş sekretar' },
      unlike: '2021-nji ýylyň 17-nji awgustyndaky hat',
    },
  ],
  agenda: [
    {
      name: 'agenda items',
      pattern: /^gün\stertibiniň\s(?<items>\d.{0,200}?)(?:-(?:nji|njy))?\s(?:bendi|bentleri)$/iu,
      example: 'Gün tertibiniň 17 a), 19 d) we 131-nji bentleri',
      takes: { items: '17 a), 19 d) we 131' },
      unlike: 'Gün tertibi',
    },
  ],
  annex: [
    {
      name: 'annex to the letter',
      pattern: /\shatyna\sgoşundy$/iu,
      example: 'Hemişelik wekiliň 2021-nji ýylyň 17-nji awgustyndaky hatyna goşundy',
      unlike: 'hatyna goşundy hökmünde',
    },
    {
      name: 'annex',
      pattern: /^(?:\d{1,2}-?(?:nji|njy)?\s)?goşundy$/iu,
      example: '1-nji goşundy',
      unlike: 'goşundyda görkezilen',
    },
  ],
  original: [
    {
      name: 'original language',
      pattern: /^[[(]?asyl\snusga(?:sy)?:\s(?<tongue>[\p{L}]{3,20})(?:\sdilinde)?[\])]?$/iu,
      example: '[Asyl nusgasy: rus dilinde]',
      takes: { tongue: 'rus' },
      unlike: 'asyl nusga barada',
    },
  ],
  signed: [
    {
      name: 'signed, before the name',
      pattern: /^\(?(?:goly|gol\sçekdi)\)?:?\s(?<name>\p{Lu}[^,;]{1,60})$/iu,
      example: '(Goly) Aksoltan Ataýewa',
      takes: { name: 'Aksoltan Ataýewa' },
      unlike: 'Ylalaşyga gol çekdi',
    },
  ],
  tongues: { arap: 'ar', hytaý: 'zh', iňlis: 'en', fransuz: 'fr', rus: 'ru', ispan: 'es', türkmen: 'tk' },
};
