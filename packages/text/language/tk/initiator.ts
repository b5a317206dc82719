import type { ProposalRule } from '../coding.ts';

export const initiator: readonly ProposalRule[] = [
  {
    name: 'initiative',
    words: ['başlangyç*', 'başlangyj*'],
    example: 'Türkmenistanyň [başlangyjyny] goldaýarlar',
  },
  {
    name: 'proposal',
    words: ['teklip*', 'teklib*', 'pikirini'],
    example: 'Täjigistanyň [teklibini] goldaýarlar',
  },
];
