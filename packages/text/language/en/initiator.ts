import type { ProposalRule } from '../coding.ts';

export const initiator: readonly ProposalRule[] = [
  {
    name: 'initiative',
    words: ['initiative', 'initiatives'],
    example: 'support the [initiative] of Uzbekistan',
  },
  {
    name: 'proposal',
    words: ['proposal', 'proposals', 'proposed by', 'put forward by', 'idea', 'suggestion'],
    example: 'support the [proposal] of Tajikistan',
  },
];
