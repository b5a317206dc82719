import type { ActorRule } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  { name: 'pronoun', actor: null, words: ['olar'], example: '[Olar] duşuşmaga ylalaşdylar' },
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '[ylalaşýan|ähli|iki|her bir] (taraplar|tarap)',
      '[ähli|bäş] [merkezi aziýa|merkezi aziýanyň|sebitiň] (döwletleri|ýurtlary)',
      '(gatnaşyjy|agza) döwletler',
      'biz',
    ],
    example: '[Taraplar] nokat açmaga ylalaşdylar',
  },
  {
    name: 'heads of state',
    actor: 'heads-of-state',
    words: ['[merkezi aziýanyň] (döwlet|döwletleriň|döwletleriniň) baştutanlary', '(prezidentler|liderler)'],
    example: '[Döwlet Baştutanlary] duşuşmaga ylalaşdylar',
  },
  {
    name: 'foreign ministries',
    actor: 'foreign-ministries',
    words: ['[öz] daşary işler (ministrlik*|ministrlig*|ministrler*)', 'daşary syýasat edaralar*'],
    example: '[daşary işler ministrliklerine] tabşyrdylar',
  },
  {
    name: 'national coordinators',
    actor: 'national-coordinators',
    words: ['milli utgaşdyryjy*'],
    example: '[milli utgaşdyryjylara] tabşyrdylar',
  },
  {
    name: 'ministers',
    actor: 'ministers',
    words: ['ministrler'],
    example: '[Ministrler] duşuşmaga ylalaşdylar',
  },
  {
    name: 'heads of government',
    actor: 'heads-of-government',
    words: ['(hökümet|hökümetleriň) baştutanlary', 'premýer-ministrler'],
    example: '[Hökümet Baştutanlary] duşuşmaga ylalaşdylar',
  },
];

/** How a state is called as a side at the table. */
export const sides: Readonly<Record<string, string>> = {
  'Gazak tarapy': 'KAZ',
  'Gyrgyz tarapy': 'KGZ',
  'Täjik tarapy': 'TJK',
  'Türkmen tarapy': 'TKM',
  'Özbek tarapy': 'UZB',
};
