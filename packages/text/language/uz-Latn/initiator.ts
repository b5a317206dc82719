import type { ProposalRule } from '../coding.ts';

export const initiator: readonly ProposalRule[] = [
  {
    name: 'initiative',
    words: ['tashabbus*'],
    example: 'Oʻzbekistonning [tashabbusini] qoʻllab-quvvatlaydilar',
  },
  {
    name: 'proposal',
    words: ['taklif*', 'gʻoyasini'],
    example: 'Tojikistonning [taklifini] qoʻllab-quvvatlaydilar',
  },
];
