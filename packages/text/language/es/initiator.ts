import type { ProposalRule } from '../coding.ts';

export const initiator: readonly ProposalRule[] = [
  {
    name: 'initiative',
    words: ['(iniciativa|iniciativas)'],
    example: 'apoyan la [iniciativa] de Uzbekistán',
  },
  {
    name: 'proposal',
    words: [
      '(propuesta|propuestas|idea|sugerencia|ofrecimiento|oferta|gestiones)',
      '(propuesta|propuesto|presentada|presentado|presentadas|impulsada|impulsado|promovida|planteada|formulada) por',
    ],
    example: 'apoyan la [propuesta] de Tayikistán',
  },
];
