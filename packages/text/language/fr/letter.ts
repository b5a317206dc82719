import type { LetterGrammar } from '../language.ts';

export const letter: LetterGrammar = {
  title: [
    {
      name: 'letter of a permanent representative',
      pattern:
        /^lettres?(?:\sidentiques)?\sdatées?\sdu\s.{6,30}?,\sadressées?\s(?:respectivement\s)?(?:au|à la|à l[’'])\s?(?<addressee>.{3,80}?)\spar\s(?:le|la)\s(?<office>représentante?\spermanente?|chargée?\sd[’']affaires\spar\sintérim(?:\sde\sla\smission\spermanente)?)\s(?:du|de\sla|de\sl[’']|des|de|d[’'])\s?(?<state>.{2,60}?)\sauprès\sde\sl[’']organisation\sdes\snations\sunies$/iu,
      example:
        'Lettre datée du 17 août 2021, adressée au Secrétaire général par la Représentante permanente du Turkménistan auprès de l’Organisation des Nations Unies',
      takes: { office: 'Représentante permanente', state: 'Turkménistan', addressee: 'Secrétaire général' },
      unlike: 'Lettre datée du 17 août 2021',
    },
  ],
  agenda: [
    {
      name: 'agenda items',
      pattern: /^points?\s(?<items>\d.{0,200}?)\sde\sl[’']ordre\sdu\sjour(?:\sprovisoire)?$/iu,
      example: 'Points 17 a) et e), 19 a) et d), 27 b) et 131 de l’ordre du jour',
      takes: { items: '17 a) et e), 19 a) et d), 27 b) et 131' },
      unlike: 'Points du plan',
    },
  ],
  annex: [
    {
      name: 'annex to the letter',
      pattern: /^annexe(?:\s[ivx\d]{1,4})?\s(?:à\sla\slettre|aux\slettres(?:\sidentiques)?)\sdatées?\s/iu,
      example: 'Annexe à la lettre datée du 17 août 2021 adressée au Secrétaire général',
      unlike: 'l’annexe à la lettre datée du 17 août 2021',
    },
    {
      name: 'annex',
      pattern: /^annexe(?:\s[ivx\d]{1,4})?$/iu,
      example: 'Annexe',
      unlike: 'Annexe faisant partie du texte',
    },
  ],
  original: [
    {
      name: 'original language',
      pattern: /^\[?\(?original\s?:\s(?<tongue>[\p{L}]{3,20})[\])]?$/iu,
      example: '[Original : russe]',
      takes: { tongue: 'russe' },
      unlike: 'Original des propositions',
    },
  ],
  signed: [
    {
      name: 'signed, before the name',
      pattern: /^\(?[Ss]ignée?\)?\s?:?\s(?<name>\p{Lu}[^,;]{1,60}?)(?:,\s(?<office>\p{Lu}.{3,60}))?$/u,
      example: '(Signé) Aksoltan Ataeva',
      takes: { name: 'Aksoltan Ataeva' },
      unlike: 'Signé par les Parties',
    },
  ],
  tongues: {
    arabe: 'ar',
    chinois: 'zh',
    anglais: 'en',
    français: 'fr',
    russe: 'ru',
    espagnol: 'es',
    kazakh: 'kk',
    kirghize: 'ky',
    tadjik: 'tg',
    turkmène: 'tk',
    ouzbek: 'uz',
    persan: 'fa',
    turc: 'tr',
  },
};
