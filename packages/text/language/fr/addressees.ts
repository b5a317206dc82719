import type { AddresseeRule } from '../coding.ts';

export const addressees: readonly AddresseeRule[] = [
  {
    name: 'United Nations',
    addressee: 'United Nations',
    words: ['(nations unies|l’onu)'],
    example: 'sous l’égide des [Nations Unies]',
  },
  {
    name: 'organs of the United Nations, named only',
    addressee: null,
    words: [
      'charte des nations unies',
      '(missions|représentants) auprès des nations unies',
      '(proclamée|proclamé) par les nations unies',
    ],
    example: 'la [Charte des Nations Unies]',
  },
  {
    name: 'Afghan',
    addressee: 'AFG',
    words: ['(afghan|afghane|afghans)'],
    example: 'la paix pour le peuple [afghan]',
  },
  {
    name: 'international community',
    addressee: 'international community',
    words: ['(invitent|appellent|exhortent|invite) la communauté internationale'],
    example: '[invitent la communauté internationale]',
  },
  {
    name: 'donors',
    addressee: 'donors',
    words: ['(donateurs|institutions financières internationales|pays donateurs)'],
    example: 'invitent les [institutions financières internationales]',
  },
];
