import type { ProposalRule } from '../coding.ts';

export const initiator: readonly ProposalRule[] = [
  { name: 'initiative', words: ['инициатив*'], example: 'поддерживают [инициативу] Узбекистана' },
  {
    name: 'proposal',
    words: ['предложени*', 'предложенн*', 'инициированн*', 'выдвинут*', 'идею', 'идеи'],
    example: 'поддерживают [предложение] Таджикистана',
  },
];
