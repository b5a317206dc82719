import type { PreambleGrammar } from '../language.ts';

export const preamble: PreambleGrammar = {
  enacting: [
    {
      name: 'declare, agree on the following',
      pattern: /(?<!\p{L})(?:quyida|shu)\p{L}*(?:\s[\p{L}'’‘-]+){1,5}\s?:$/iu,
      example: 'quyidagilarni maʼlum qiladilar:',
      unlike: 'Tomonlar quyidagi choralarni kelishdilar.',
    },
  ],
  organ: [
    {
      name: 'organ or parties that speak',
      pattern:
        /^(?:(?:\p{Lu}[\p{L}'’‘-]{2,20}\s){0,3}(?:Assambleya|Kengash|Majlis)|(?:Ushbu\s\p{L}{4,20}\s)?(?:Ahdlashuvchi\s)?Tomonlar(?:i)?),$/u,
      example: 'Ushbu Bitimning Tomonlari,',
      unlike: 'Tomonlar kelishdilar,',
    },
  ],
  clause: [
    {
      name: 'converb at the end of a clause',
      pattern:
        /(?:olib|etib|qilib|bildirib|tasdiqlab|eslab|tayanib|taʼkidlab|bilgan\sholda|koʻzlab|intilib)[,;]?$/u,
      example: 'Xalqaro huquq tamoyillarini yana bir bor tasdiqlab,',
      unlike: 'Davlat rahbarlari uchrashuv oʻtkazdilar.',
    },
  ],
};
