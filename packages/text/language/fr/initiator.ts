import type { ProposalRule } from '../coding.ts';

export const initiator: readonly ProposalRule[] = [
  {
    name: 'initiative',
    words: ['(initiative|initiatives)'],
    example: 'appuient l’[initiative] de l’Ouzbékistan',
  },
  {
    name: 'proposal',
    words: [
      '(proposition|propositions|idée|suggestion)',
      '(proposée|proposé|présentée|présenté|initiée|initié|lancée|lancé|avancée|formulée) par',
    ],
    example: 'appuient la [proposition] du Tadjikistan',
  },
];
