import type { ProposalRule } from '../coding.ts';

export const initiator: readonly ProposalRule[] = [
  { name: 'initiative', words: ['ташаббус*'], example: '[ташаббуси] Тоҷикистонро дастгирӣ мекунанд' },
  {
    name: 'proposal',
    words: ['пешниҳоди', 'пешниҳодҳои', 'таклифи'],
    example: '[пешниҳоди] Қирғизистонро дастгирӣ мекунанд',
  },
];
