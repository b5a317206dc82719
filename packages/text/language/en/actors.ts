import { type ActorRule, AS_PRINTED } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '[the|all|both|each|either] [of the] [contracting|high contracting] (parties|party)',
      '[the|both] two (sides|countries)',
      '[our|the] (countries|nations)',
      '[the|all|our] [five] [central asian] (countries|states)',
      '[the] (countries|states|republics) of central asia',
      '[the|all] (members|participants|delegations)',
      '[the] (member|participating|signatory) states',
      '[the] governments',
      '[the|both] (side|sides)',
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
      '[the] heads of (the) (five|member|participating|central asian) (states|countries)',
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
  { name: 'pronoun', actor: null, words: ['they'], example: '[They] agreed to meet' },
  {
    name: 'others, by their name',
    actor: AS_PRINTED,
    words: [
      '[the] (ministers|national coordinators|heads of government|prime ministers|depositary|competent authorities)',
      '[the] (receiving|sending|host|hosting|requesting|requested|inviting) (party|side)',
      '[the] general assembly',
      '(advanced|developed|emerging) economies',
      '(their|its|whose) (participants|members|delegations)',
      'the central asian sides',
    ],
    example: '[The Ministers] agreed to meet',
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
