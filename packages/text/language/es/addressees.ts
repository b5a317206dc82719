import type { AddresseeRule } from '../coding.ts';
import { outside } from '../outside.ts';
import { organizations } from './organizations.ts';

const byHand: readonly AddresseeRule[] = [
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
    name: 'World Health Organization',
    addressee: 'World Health Organization',
    words: ['organización mundial de la salud', 'OMS'],
    example: 'con la [Organización Mundial de la Salud]',
  },
  { name: 'UNESCO', addressee: 'UNESCO', words: ['UNESCO'], example: 'con la [UNESCO]' },
  {
    name: 'UNDP',
    addressee: 'United Nations Development Programme',
    words: ['PNUD'],
    example: 'con el [PNUD]',
  },
  { name: 'FAO', addressee: 'Food and Agriculture Organization', words: ['FAO'], example: 'con la [FAO]' },
  {
    name: 'European Union',
    addressee: 'European Union',
    words: ['unión europea'],
    example: 'con la [Unión Europea]',
  },
  {
    name: 'World Bank',
    addressee: 'World Bank',
    words: ['banco mundial'],
    example: 'invitan al [Banco Mundial]',
  },
  {
    name: 'donors',
    addressee: 'donors',
    words: ['(donantes|instituciones financieras internacionales)'],
    example: 'invitan a las [instituciones financieras internacionales]',
  },
];

export const addressees: readonly AddresseeRule[] = outside(organizations, byHand);
