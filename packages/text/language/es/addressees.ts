import type { AddresseeRule } from '../coding.ts';

export const addressees: readonly AddresseeRule[] = [
  {
    name: 'United Nations',
    addressee: 'United Nations',
    words: ['naciones unidas'],
    example: 'con los auspicios de las [Naciones Unidas]',
  },
  {
    name: 'organs of the United Nations, named only',
    addressee: null,
    words: ['carta de las naciones unidas', '(misiones|representantes) ante las naciones unidas'],
    example: 'la [Carta de las Naciones Unidas]',
  },
  {
    name: 'Afghan',
    addressee: 'AFG',
    words: ['(afgano|afgana|afganos)'],
    example: 'la paz para el pueblo [afgano]',
  },
  {
    name: 'international community',
    addressee: 'international community',
    words: ['a la comunidad internacional'],
    example: 'invitan [a la comunidad internacional]',
  },
  {
    name: 'donors',
    addressee: 'donors',
    words: ['(donantes|instituciones financieras internacionales)'],
    example: 'invitan a las [instituciones financieras internacionales]',
  },
];
