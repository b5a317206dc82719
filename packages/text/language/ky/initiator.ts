import type { ProposalRule } from '../coding.ts';

export const initiator: readonly ProposalRule[] = [
  { name: 'initiative', words: ['демилге*'], example: 'Кыргызстандын [демилгесин] колдошот' },
  { name: 'proposal', words: ['сунуш*', 'идеясын'], example: 'Казакстандын [сунушун] колдошот' },
];
