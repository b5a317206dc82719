import type { AddresseeRule } from '../coding.ts';
import { outside } from '../outside.ts';
import { organizations } from './organizations.ts';

const byHand: readonly AddresseeRule[] = [
  {
    name: 'United Nations',
    addressee: 'United Nations',
    words: ['United Nations', 'the UN'],
    example: 'under the auspices of the [United Nations]',
  },
  {
    name: 'organs and years of the United Nations, named only',
    addressee: null,
    words: [
      'United Nations (general assembly|security council|charter)',
      '(missions|delegations|representatives) to the United Nations',
      '(proclaimed|declared|designated) by the United Nations',
      'Charter of the United Nations',
    ],
    example: 'the decade [proclaimed by the United Nations]',
  },
  { name: 'Afghan', addressee: 'AFG', words: ['Afghan'], example: 'peace in [Afghan] society' },
  {
    name: 'international community',
    addressee: 'international community',
    words: ['(upon|on|to|urge|urged|urges|invite|invited) the international community'],
    example: 'called [upon the international community]',
  },
  {
    name: 'all interested States and organizations',
    addressee: 'all interested States and international organizations',
    words: [
      'all (interested|concerned) (states|countries) and international organizations',
      'all (states|countries) and international organizations concerned',
      'all interested countries and organizations',
    ],
    example: 'support [all interested States and international organizations]',
  },
  {
    name: 'other nuclear-weapon-free zones',
    addressee: 'other nuclear-weapon-free zones',
    words: ['other (nuclear-weapon-free|nuclear-free) zones', 'other zones free of nuclear weapons'],
    example: 'cooperate with [other nuclear-weapon-free zones]',
  },
  {
    name: 'World Health Organization',
    addressee: 'World Health Organization',
    words: ['World Health Organization'],
    example: 'with the help of the [World Health Organization]',
  },
  {
    name: 'UNESCO',
    addressee: 'UNESCO',
    words: ['UNESCO', 'United Nations Educational, Scientific and Cultural Organization'],
    example: 'together with [UNESCO]',
  },
  {
    name: 'UNDP',
    addressee: 'United Nations Development Programme',
    words: ['UNDP', 'United Nations Development Programme'],
    example: 'funds of the [United Nations Development Programme]',
  },
  {
    name: 'UNEP',
    addressee: 'United Nations Environment Programme',
    words: ['UNEP', 'United Nations Environment Programme'],
    example: 'with the [United Nations Environment Programme]',
  },
  {
    name: 'FAO',
    addressee: 'Food and Agriculture Organization',
    words: ['FAO', 'Food and Agriculture Organization [of the United Nations]'],
    example: 'ask the [Food and Agriculture Organization]',
  },
  { name: 'World Bank', addressee: 'World Bank', words: ['World Bank'], example: 'invite the [World Bank]' },
  {
    name: 'Asian Development Bank',
    addressee: 'Asian Development Bank',
    words: ['Asian Development Bank'],
    example: 'invite the [Asian Development Bank]',
  },
  {
    name: 'European Union',
    addressee: 'European Union',
    words: ['European Union'],
    example: 'a dialogue with the [European Union]',
  },
  {
    name: 'Shanghai Cooperation Organisation',
    addressee: 'Shanghai Cooperation Organisation',
    words: ['Shanghai Cooperation (Organisation|Organization)'],
    example: 'within the [Shanghai Cooperation Organisation]',
  },
  {
    name: 'Commonwealth of Independent States',
    addressee: 'Commonwealth of Independent States',
    words: ['Commonwealth of Independent States'],
    example: 'within the [Commonwealth of Independent States]',
  },
  {
    name: 'OSCE',
    addressee: 'Organization for Security and Co-operation in Europe',
    words: ['OSCE', 'Organization for Security and (Co-operation|Cooperation) in Europe'],
    example: 'with the [OSCE]',
  },
  {
    name: 'donors',
    addressee: 'donors',
    words: ['donors', 'donor (countries|community)'],
    example: 'invite [donors]',
  },
];

export const addressees: readonly AddresseeRule[] = outside(organizations, byHand);
