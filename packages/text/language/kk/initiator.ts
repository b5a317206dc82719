import type { ProposalRule } from '../coding.ts';

export const initiator: readonly ProposalRule[] = [
  { name: 'initiative', words: ['бастама*'], example: 'Өзбекстанның [бастамасын] қолдайды' },
  { name: 'proposal', words: ['ұсыныс*', 'идеясын'], example: 'Тәжікстанның [ұсынысын] қолдайды' },
];
