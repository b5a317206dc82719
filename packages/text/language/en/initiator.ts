import type { ProposalRule } from '../coding.ts';

export const initiator: readonly ProposalRule[] = [
  {
    name: 'initiative',
    words: ['initiative', 'initiatives'],
    example: 'support the [initiative] of Uzbekistan',
  },
  {
    name: 'proposal',
    words: [
      'proposal',
      'proposals',
      'proposed by',
      'put forward by',
      'initiated by',
      'tabled by',
      'suggested by',
      'idea',
      'suggestion',
    ],
    example: 'support the [proposal] of Tajikistan',
  },
];
