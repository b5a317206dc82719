import type { AddresseeRule } from '../coding.ts';

export const addressees: readonly AddresseeRule[] = [
  {
    name: 'United Nations',
    addressee: 'United Nations',
    words: ['Созмони Милали Муттаҳид*', 'СММ'],
    example: '[Созмони Милали Муттаҳидро] даъват намуданд',
  },
  {
    name: 'Charter of the United Nations, named only',
    addressee: null,
    words: ['Оинномаи (Созмони Милали Муттаҳид|СММ)'],
    example: 'усулҳои [Оинномаи СММ]',
  },
  { name: 'Afghan', addressee: 'AFG', words: ['афғон'], example: 'мардуми [афғон]' },
  {
    name: 'international community',
    addressee: 'international community',
    words: ['ҷомеаи (ҷаҳонӣ|ҷаҳониро|байналмилалӣ|байналмилалиро|ҷаҳон)'],
    example: '[ҷомеаи ҷаҳониро] даъват намуданд',
  },
  {
    name: 'donors',
    addressee: 'donors',
    words: ['донор*', 'ниҳодҳои молиявии байналмилал*'],
    example: '[донорҳоро] даъват намуданд',
  },
];
