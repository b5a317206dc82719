import type { ActorRule } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  { name: 'pronoun', actor: null, words: ['олар'], example: '[Олар] кездесуге келісті' },
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '[уағдаласушы|барлық|екі|әрбір] (тараптар|тарап)',
      '[барлық|бес] [орталық азия|өңір] (мемлекеттері|елдері)',
      '(қатысушы|мүше) мемлекеттер',
      'біз',
    ],
    example: '[Тараптар] бекет ашуға келісті',
  },
  {
    name: 'heads of state',
    actor: 'heads-of-state',
    words: ['[орталық азия] (мемлекет|мемлекеттер|мемлекеттері) басшылары', '(президенттер|көшбасшылар)'],
    example: '[Мемлекет басшылары] кездесуге келісті',
  },
  {
    name: 'foreign ministries',
    actor: 'foreign-ministries',
    words: ['[өз] сыртқы істер (министрлік*|министрліг*|министрлер*)', 'сыртқы саясат ведомстволар*'],
    example: '[сыртқы істер министрліктеріне] тапсырды',
  },
  {
    name: 'national coordinators',
    actor: 'national-coordinators',
    words: ['ұлттық үйлестіруші*'],
    example: '[ұлттық үйлестірушілерге] тапсырды',
  },
  { name: 'ministers', actor: 'ministers', words: ['министрлер'], example: '[Министрлер] кездесуге келісті' },
  {
    name: 'heads of government',
    actor: 'heads-of-government',
    words: ['(үкімет|үкіметтер) басшылары', 'премьер-министрлер'],
    example: '[Үкімет басшылары] кездесуге келісті',
  },
];

/** How a state is called as a side at the table. */
export const sides: Readonly<Record<string, string>> = {
  'Қазақстан тарапы': 'KAZ',
  'Қырғыз тарапы': 'KGZ',
  'Тәжік тарапы': 'TJK',
  'Түрікмен тарапы': 'TKM',
  'Өзбек тарапы': 'UZB',
};
