import type { LetterGrammar } from '../language.ts';

export const letter: LetterGrammar = {
  title: [
    {
      name: 'letter of a permanent representative',
      pattern:
        /^(?<state>\p{Lu}.{2,60}?)нинг\sБирлашган\sМиллатлар\sТашкилоти\sҳузуридаги\s(?<office>доимий\sвакил)ининг\s(?<addressee>.{3,60}?)\sномига\s.{6,40}?\sхати$/iu,
      example:
        'Туркманистоннинг Бирлашган Миллатлар Ташкилоти ҳузуридаги Доимий вакилининг Бош котиб номига 2021-йил 17-августдаги хати',
      takes: { state: 'Туркманистон', office: 'Доимий вакил', addressee: 'Бош котиб' },
      unlike: '2021-йил 17-августдаги хат',
    },
  ],
  agenda: [
    {
      name: 'agenda items',
      pattern: /^кун\sтартибининг\s(?<items>\d.{0,200}?)-?\s?(?:банди|бандлари)$/iu,
      example: 'Кун тартибининг 17 а), 19 д) ва 131-бандлари',
      takes: { items: '17 а), 19 д) ва 131' },
      unlike: 'Кун тартиби',
    },
  ],
  annex: [
    {
      name: 'annex to the letter',
      pattern: /\sхатига\sилова$/iu,
      example: 'Доимий вакилнинг 2021-йил 17-августдаги хатига илова',
      unlike: 'хатига илова сифатида',
    },
    {
      name: 'annex',
      pattern: /^(?:\d{1,2}-\s?)?илова$/iu,
      example: '1-илова',
      unlike: 'иловада кўрсатилган',
    },
  ],
  original: [
    {
      name: 'original language',
      pattern: /^[[(]?асл\sнусха(?:си)?:\s(?<tongue>[\p{L}]{3,20})(?:\sтилида)?[\])]?$/iu,
      example: '[Асл нусхаси: рус тилида]',
      takes: { tongue: 'рус' },
      unlike: 'асл нусха ҳақида',
    },
  ],
  signed: [
    {
      name: 'signed, before the name',
      pattern: /^\(?(?:имзо)\)?:?\s(?<name>\p{Lu}[^,;]{1,60})$/iu,
      example: '(Имзо) Аксолтан Атаева',
      takes: { name: 'Аксолтан Атаева' },
      unlike: 'Битимга имзо чекди',
    },
  ],
  tongues: { араб: 'ar', хитой: 'zh', инглиз: 'en', француз: 'fr', рус: 'ru', испан: 'es', ўзбек: 'uz' },
};
