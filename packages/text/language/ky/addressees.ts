import type { AddresseeRule } from '../coding.ts';

export const addressees: readonly AddresseeRule[] = [
  {
    name: 'United Nations',
    addressee: 'United Nations',
    words: ['Бириккен Улуттар Уюм*', 'БУУ'],
    example: '[Бириккен Улуттар Уюмун] чакырышты',
  },
  {
    name: 'Charter of the United Nations, named only',
    addressee: null,
    words: ['Бириккен Улуттар Уюмунун Устав*', 'БУУ Устав*', 'БУУнун Устав*'],
    example: '[БУУ Уставынын] принциптери',
  },
  { name: 'Afghan', addressee: 'AFG', words: ['ооган'], example: '[ооган] эли' },
  {
    name: 'international community',
    addressee: 'international community',
    words: ['эл аралык (коомчулук*|коомчулуг*|коомдоштук*)'],
    example: '[эл аралык коомчулукту] чакырышты',
  },
  {
    name: 'donors',
    addressee: 'donors',
    words: ['донор*', 'эл аралык каржы институттар*'],
    example: '[донорлорду] чакырышты',
  },
];
