import type { AddresseeRule } from '../coding.ts';

export const addressees: readonly AddresseeRule[] = [
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
    name: 'donors',
    addressee: 'donors',
    words: ['donors', 'international financial institutions', 'donor (countries|community)'],
    example: 'invite [international financial institutions]',
  },
];
