import type { LetterGrammar } from '../language.ts';

export const letter: LetterGrammar = {
  title: [
    {
      name: 'letter of a permanent representative',
      pattern:
        /^(?:identical\s)?letters?\sdated\s.{6,30}?\sfrom\sthe\s(?<office>(?:permanent\srepresentative|chargé\sd[’']affaires\sa\.i\.)(?:\sof\sthe\spermanent\smission)?)\sof\s(?<state>.{2,60}?)\sto\sthe\sunited\snations\saddressed\s(?:respectively\s)?to\s(?:the\s)?(?<addressee>.{3,80})$/iu,
      example:
        'Letter dated 17 August 2021 from the Permanent Representative of Turkmenistan to the United Nations addressed to the Secretary-General',
      takes: { office: 'Permanent Representative', state: 'Turkmenistan', addressee: 'Secretary-General' },
      unlike:
        'Annex to the letter dated 17 August 2021 from the Permanent Representative of Turkmenistan to the United Nations addressed to the Secretary-General',
    },
  ],
  agenda: [
    {
      name: 'agenda items',
      pattern: /^(?:provisional\s)?agenda\sitems?\s(?<items>\d.{0,200})$/iu,
      example: 'Agenda items 17 (a) and (e), 19 (a) and (d), 27 (b) and 131',
      takes: { items: '17 (a) and (e), 19 (a) and (d), 27 (b) and 131' },
      unlike: 'Agenda of the meeting',
    },
  ],
  annex: [
    {
      name: 'annex to the letter',
      pattern: /^(?:annex|enclosure)(?:\s[ivx\d]{1,4})?\sto\sthe\s(?:identical\s)?letters?\sdated\s/iu,
      example: 'Annex to the letter dated 17 August 2021 from the Permanent Representative of Turkmenistan',
      unlike: 'the annex to the letter dated 17 August 2021',
    },
    {
      name: 'annex',
      pattern: /^(?:annex|enclosure)(?:\s[ivx\d]{1,4})?$/iu,
      example: 'Annex',
      unlike: 'Annex shall form part',
    },
  ],
  original: [
    {
      name: 'original language',
      pattern: /^\[?\(?original:\s(?<tongue>[\p{L}]{3,20})[\])]?$/iu,
      example: '[Original: Russian]',
      takes: { tongue: 'Russian' },
      unlike: 'Original proposals',
    },
  ],
  signed: [
    {
      name: 'signed, before the name',
      pattern: /^\(?[Ss]igned\)?:?\s(?<name>\p{Lu}[^,;]{1,60}?)(?:,\s(?<office>\p{Lu}.{3,60}))?$/u,
      example: '(Signed) Aksoltan Ataeva',
      takes: { name: 'Aksoltan Ataeva' },
      unlike: 'Signed by the Parties',
    },
  ],
  tongues: {
    arabic: 'ar',
    chinese: 'zh',
    english: 'en',
    french: 'fr',
    russian: 'ru',
    spanish: 'es',
    kazakh: 'kk',
    kyrgyz: 'ky',
    tajik: 'tg',
    turkmen: 'tk',
    uzbek: 'uz',
    persian: 'fa',
    turkish: 'tr',
  },
};
