import type { AddresseeRule } from '../coding.ts';
import { outside } from '../outside.ts';
import { organizations } from './organizations.ts';

const byHand: readonly AddresseeRule[] = [
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
    words: ['(donateurs|pays donateurs)'],
    example: 'invitent les [donateurs]',
  },
  {
    name: 'World Health Organization',
    addressee: 'World Health Organization',
    words: ['organisation mondiale de la santé', 'OMS'],
    example: 'avec l’[Organisation mondiale de la santé]',
  },
  { name: 'UNESCO', addressee: 'UNESCO', words: ['UNESCO'], example: 'avec l’[UNESCO]' },
  {
    name: 'UNDP',
    addressee: 'United Nations Development Programme',
    words: ['PNUD', 'programme des nations unies pour le développement'],
    example: 'avec le [PNUD]',
  },
  { name: 'FAO', addressee: 'Food and Agriculture Organization', words: ['FAO'], example: 'avec la [FAO]' },
  {
    name: 'European Union',
    addressee: 'European Union',
    words: ['union européenne'],
    example: 'avec l’[Union européenne]',
  },
  {
    name: 'World Bank',
    addressee: 'World Bank',
    words: ['banque mondiale'],
    example: 'invitent la [Banque mondiale]',
  },
];

export const addressees: readonly AddresseeRule[] = outside(organizations, byHand);
