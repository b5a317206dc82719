import { issued } from '../issued.ts';
import type { MastheadGrammar } from '../language.ts';

export const masthead: MastheadGrammar = {
  lines: [
    ...issued,
    {
      name: 'session',
      pattern: /^[\p{L}\d-]{3,30}\s(?:(?:regular|special|emergency)\s)?session$/iu,
      example: 'Seventy-fifth session',
      unlike: 'The session of the Assembly was held',
    },
    {
      name: 'organ',
      pattern: /^(?:the\s)?(?:general\s|[\p{Lu}][\p{L}]{1,20}\s){0,3}(?:assembly|council|parliament)$/iu,
      example: 'General Assembly',
      unlike: 'Assembly of the Lake States shall meet',
    },
    {
      name: 'organisation',
      pattern: /^United\sNations$/iu,
      example: 'United Nations',
      unlike: 'United Nations observers watch the dam.',
    },
    {
      name: 'year of the Security Council',
      pattern: /^[\p{L}-]{5,20}\syear$/iu,
      example: 'Eighty-first year',
      unlike: 'The year of the lake',
    },
  ],
  adopted: [
    {
      name: 'adopted by',
      pattern: /^\[?(?:resolution|decision)?\s?adopted\s(?:by|at|on)\s/iu,
      example: 'Resolution adopted by the General Assembly on 4 December 2026',
      unlike: 'The Parties adopted the programme.',
    },
  ],
  sponsors: [
    {
      name: 'states: draft resolution',
      pattern:
        /^(?<sponsors>\p{Lu}[^:;.]{2,4000}?)\*{0,3}:\s(?:revised\s)?draft\s(?:resolution|decision|declaration)\*{0,3}$/u,
      example: 'Ardania, Belmora* and Corvinia: draft resolution',
      takes: { sponsors: 'Ardania, Belmora* and Corvinia' },
      unlike: 'Item 5: draft resolution of the Assembly',
    },
    {
      name: 'submitted by',
      pattern:
        /^(?:(?:revised\s)?draft\s(?:resolution|decision)\s)?submitted\sby\s(?:the\sdelegations?\sof\s)?(?<sponsors>[^:;.]{2,4000})$/iu,
      example: 'Draft resolution submitted by Ardania and Belmora',
      takes: { sponsors: 'Ardania and Belmora' },
      unlike: 'The draft submitted by Ardania was adopted.',
    },
  ],
  betweenSponsors: /(,\s|\sand\s)/u,
  notes: [
    {
      name: 'unofficial rendering',
      pattern: /^[([#*\s]*(?:unofficial|informal)\s(?:rendering|translation|text|version)/iu,
      example: 'Unofficial rendering, not the text as issued',
      unlike: 'Unofficial contacts of the Parties',
    },
    {
      name: 'remark in brackets',
      pattern: /^[([][^\])]{3,400}[\])][.]?$/u,
      example: '[Written for this project; the states are invented.]',
      unlike: '(a) To publish a survey;',
    },
  ],
  kinds: [
    {
      name: 'statement',
      kind: 'statement',
      pattern: /^(?:[\p{L}\s-]{0,40}\s)?(?:joint\s)?statement\b(?![^.]{0,200}[.]$)/iu,
      example:
        'Joint Statement on the Outcome of the Consultative Meeting of the Heads of State of Central Asia',
      unlike: 'The Parties issued a statement on security.',
    },
    {
      name: 'declaration',
      kind: 'declaration',
      pattern: /^(?:[\p{L}\s-]{0,40}\s)?declaration\b(?![^.]{0,200}[.]$)/iu,
      example: 'Port Ister Declaration of the Lake States',
      unlike: 'Having adopted the Declaration of 2019.',
    },
    {
      name: 'communiqué',
      kind: 'communique',
      pattern: /^(?:[\p{L}\s-]{0,40}\s)?communiqu[ée](?!\p{L})(?![^.]{0,200}[.]$)/iu,
      example: 'Joint communiqué',
      unlike: 'They issued a communiqué.',
    },
    {
      name: 'resolution',
      kind: 'resolution',
      pattern: /^(?:[\p{L}\s-]{0,40}\s)?resolution\b(?![^.]{0,200}[.]$)|^\d{1,3}\/\d{1,4}\.?\s\p{Lu}/iu,
      example: '81/77. Monitoring of transboundary lakes',
      unlike: 'Recalling its resolution of 2019.',
    },
    {
      name: 'decision',
      kind: 'resolution',
      pattern: /^(?:\p{Lu}[\p{L}-]{1,20}\s){0,3}decision(?:\s(?:no\.?|of|on|by)\s[^:;]{1,200})?$/iu,
      example: 'Decision of the Council of Ministers',
      unlike: 'Decisions are taken by consensus.',
    },
    {
      name: 'agreement',
      kind: 'agreement',
      pattern:
        /^(?:[\p{L}\s-]{0,40}\s)?(?:agreement|treaty|convention|protocol|memorandum)\b(?![^.]{0,200}[.]$)/iu,
      example: 'Agreement on the Monitoring of Lake Ister',
      unlike: 'The Agreement enters into force.',
    },
  ],
};
