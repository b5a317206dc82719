import type { AddresseeRule } from '../coding.ts';

export const addressees: readonly AddresseeRule[] = [
  {
    name: 'United Nations',
    addressee: 'United Nations',
    words: ['Birlashgan Millatlar Tashkilot*', 'BMT'],
    example: '[Birlashgan Millatlar Tashkilotini] chaqirdilar',
  },
  {
    name: 'Charter of the United Nations, named only',
    addressee: null,
    words: ['Birlashgan Millatlar Tashkiloti[ning] (Nizom*|Ustav*)', 'BMT Nizom*', 'BMT Ustav*'],
    example: '[BMT Nizomi] tamoyillari',
  },
  { name: 'Afghan', addressee: 'AFG', words: ['afgʻon'], example: '[afgʻon] xalqi' },
  {
    name: 'international community',
    addressee: 'international community',
    words: ['(xalqaro|jahon) hamjamiyat*'],
    example: '[xalqaro hamjamiyatni] chaqirdilar',
  },
  {
    name: 'donors',
    addressee: 'donors',
    words: ['donor*', 'xalqaro moliya institutlar*'],
    example: '[donorlarni] chaqirdilar',
  },
];
