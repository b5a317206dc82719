import type { LetterGrammar } from '../language.ts';

export const letter: LetterGrammar = {
  title: [
    {
      name: 'letter of a permanent representative',
      pattern:
        /^(?<state>\p{Lu}.{2,60}?)(?:нын|нин|дын|дин|тын|тин|дун|дүн)\sБириккен\sУлуттар\sУюмундагы\s(?<office>туруктуу\sөкүл)үнүн\s(?<addressee>.{3,60}?)(?:нын|нин)?\sатына\s.{6,40}?\sкаты$/iu,
      example:
        'Түркмөнстандын Бириккен Улуттар Уюмундагы Туруктуу өкүлүнүн Башкы катчынын атына 2021-жылдын 17-августундагы каты',
      takes: { state: 'Түркмөнстан', office: 'Туруктуу өкүл', addressee: 'Башкы катчы' },
      unlike: '2021-жылдын 17-августундагы кат',
    },
  ],
  agenda: [
    {
      name: 'agenda items',
      pattern: /^күн\sтартибинин\s(?<items>\d.{0,200}?)-?\s?(?:пункту|пункттары)$/iu,
      example: 'Күн тартибинин 17 a), 19 d) жана 131-пункттары',
      takes: { items: '17 a), 19 d) жана 131' },
      unlike: 'Күн тартиби',
    },
  ],
  annex: [
    {
      name: 'annex to the letter',
      pattern: /\sкатына\s(?:тиркеме|карата\sтиркеме)$/iu,
      example: 'Туруктуу өкүлдүн 2021-жылдын 17-августундагы катына тиркеме',
      unlike: 'катына тиркеме катары',
    },
    {
      name: 'annex',
      pattern: /^(?:[ivx\d]{1,4}-?\s?)?тиркеме$/iu,
      example: '1-тиркеме',
      unlike: 'тиркемеде көрсөтүлгөн',
    },
  ],
  original: [
    {
      name: 'original language',
      pattern: /^[[(]?түп\s?нуска(?:сы)?:?\s(?<tongue>[\p{L}]{3,20})(?:\sтилинде)?[\])]?$/iu,
      example: '[Түпнускасы: орус тилинде]',
      takes: { tongue: 'орус' },
      unlike: 'түпнуска текст жөнүндө',
    },
  ],
  signed: [
    {
      name: 'signed, before the name',
      pattern: /^\(?(?:колу|кол\sкойду)\)?:?\s(?<name>\p{Lu}[^,;]{1,60})$/iu,
      example: '(Колу) Аксолтан Атаева',
      takes: { name: 'Аксолтан Атаева' },
      unlike: 'Макулдашууга кол койду',
    },
  ],
  tongues: { араб: 'ar', кытай: 'zh', англис: 'en', француз: 'fr', орус: 'ru', испан: 'es', кыргыз: 'ky' },
};
