import type { AddresseeRule } from '../coding.ts';

export const addressees: readonly AddresseeRule[] = [
  {
    name: 'United Nations',
    addressee: 'United Nations',
    words: ['Birleşen Milletler Guramas*', 'BMG'],
    example: '[Birleşen Milletler Guramasyny] çagyrdylar',
  },
  {
    name: 'Charter of the United Nations, named only',
    addressee: null,
    words: ['Birleşen Milletler Guramasynyň Tertipnama*', 'BMG-niň Tertipnama*'],
    example: '[BMG-niň Tertipnamasynyň] ýörelgeleri',
  },
  { name: 'Afghan', addressee: 'AFG', words: ['owgan'], example: '[owgan] halky' },
  {
    name: 'international community',
    addressee: 'international community',
    words: ['(halkara|dünýä) (jemgyýetçilik*|jemgyýetçilig*|bileleşik*|bileleşig*)'],
    example: '[halkara jemgyýetçiligini] çagyrdylar',
  },
  {
    name: 'donors',
    addressee: 'donors',
    words: ['donor*', 'halkara maliýe guramalar*'],
    example: '[donorlary] çagyrdylar',
  },
];
