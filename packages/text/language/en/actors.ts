import type { ActorRule } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '[the|all|both|each] [contracting|high contracting] (parties|party)',
      '[the|all|our] [five] [central asian] (countries|states)',
      '[the] (countries|states|republics) of central asia',
      '[the|all] (sides|members|participants|delegations)',
      '[the] (member|participating|signatory) states',
      '[the] governments',
      'we',
    ],
    example: '[The Parties] agreed to open crossings',
  },
  {
    name: 'heads of state',
    actor: 'heads-of-state',
    words: [
      '[the] heads of state [and government] [of [the] (countries|states) of central asia|of [the] central asian (countries|states)]',
      '[the] [five] (presidents|leaders)',
      '[the] leaders of (the five|our|central asian) (countries|states)',
    ],
    example: '[The Heads of State] decided to meet again',
  },
  {
    name: 'foreign ministries',
    actor: 'foreign-ministries',
    words: [
      '[the|their|its] [respective] (ministries of foreign affairs|foreign ministries|ministers (of|for) foreign affairs|foreign ministers|ministry of foreign affairs|foreign ministry)',
    ],
    example: 'instructed [their ministries of foreign affairs] to draft a plan',
  },
  {
    name: 'national coordinators',
    actor: 'national-coordinators',
    words: ['[the] national coordinators'],
    example: 'tasked [the national coordinators] with reporting',
  },
  {
    name: 'some of the states',
    actor: 'advanced economies',
    words: ['advanced economies'],
    example: '[Advanced economies] have committed to raise funds',
  },
  { name: 'pronoun', actor: null, words: ['they'], example: '[They] agreed to meet' },
  {
    name: 'general assembly',
    actor: 'General Assembly',
    words: ['[the] general assembly'],
    example: '[The General Assembly] decides to meet',
  },
  {
    name: 'ministers',
    actor: 'ministers',
    words: ['[the] ministers'],
    example: '[The Ministers] agreed to meet',
  },
  {
    name: 'heads of government',
    actor: 'heads-of-government',
    words: ['[the] (heads of government|prime ministers)'],
    example: '[The Heads of Government] agreed to meet',
  },
];

/** How a state is called as a side at the table. */
export const sides: Readonly<Record<string, string>> = {
  'Kazakh side': 'KAZ',
  'Kyrgyz side': 'KGZ',
  'Tajik side': 'TJK',
  'Turkmen side': 'TKM',
  'Uzbek side': 'UZB',
};
