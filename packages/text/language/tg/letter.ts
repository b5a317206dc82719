import type { LetterGrammar } from '../language.ts';

export const letter: LetterGrammar = {
  title: [
    {
      name: 'letter of a permanent representative',
      pattern:
        /^(?:мактуби|номаи)\s(?<office>намояндаи\sдоимии)\s(?<state>.{2,60}?)\s(?:дар|назди)\s(?:назди\s)?Созмони\sМилали\sМуттаҳид\sаз\s.{6,30}?\s(?:ба\sунвони|ба\sноми)\s(?<addressee>.{3,80})$/iu,
      example:
        'Мактуби Намояндаи доимии Туркманистон дар назди Созмони Милали Муттаҳид аз 17 августи соли 2021 ба унвони Муншии умумӣ',
      takes: { office: 'Намояндаи доимии', state: 'Туркманистон', addressee: 'Муншии умумӣ' },
      unlike: 'Мактуби 17 августи соли 2021',
    },
  ],
  agenda: [
    {
      name: 'agenda items',
      pattern: /^банд(?:и|ҳои)\s(?<items>\d.{0,200}?)\s(?:рӯзномаи|рӯзнома)(?:\s\p{L}+)?$/iu,
      example: 'Бандҳои 17 a), 19 d) ва 131 рӯзнома',
      takes: { items: '17 a), 19 d) ва 131' },
      unlike: 'Бандҳои нақша',
    },
  ],
  annex: [
    {
      name: 'annex to the letter',
      pattern: /^замима(?:и\s[ivx\d]{1,4})?\sба\s(?:мактуби|номаи)\s/iu,
      example: 'Замима ба мактуби Намояндаи доимии Туркманистон',
      unlike: 'замима ба гузориш',
    },
    {
      name: 'annex',
      pattern: /^замима(?:и)?(?:\s[ivx\d]{1,4})?$/iu,
      example: 'Замимаи 1',
      unlike: 'Замима қисми матн аст',
    },
  ],
  original: [
    {
      name: 'original language',
      pattern: /^[[(]?(?:нусхаи\sасл|матни\sасл|асл):?\s(?:ба\sзабони\s)?(?<tongue>[\p{L}]{3,20})[\])]?$/iu,
      example: '[Нусхаи асл: ба забони русӣ]',
      takes: { tongue: 'русӣ' },
      unlike: 'асли масъала дар',
    },
  ],
  signed: [
    {
      name: 'signed, before the name',
      pattern: /^\(?(?:имзо)\)?:?\s(?<name>\p{Lu}[^,;]{1,60})$/iu,
      example: '(Имзо) Аксолтан Атаева',
      takes: { name: 'Аксолтан Атаева' },
      unlike: 'Созишномаро имзо карданд',
    },
  ],
  tongues: {
    арабӣ: 'ar',
    чинӣ: 'zh',
    англисӣ: 'en',
    фаронсавӣ: 'fr',
    русӣ: 'ru',
    испанӣ: 'es',
    тоҷикӣ: 'tg',
  },
};
