import type { AddresseeRule } from '../coding.ts';

export const addressees: readonly AddresseeRule[] = [
  {
    name: 'United Nations',
    addressee: 'United Nations',
    words: ['Біріккен Ұлттар Ұйым*', 'БҰҰ'],
    example: '[Біріккен Ұлттар Ұйымын] шақырды',
  },
  {
    name: 'Charter of the United Nations, named only',
    addressee: null,
    words: ['Біріккен Ұлттар Ұйымы Жарғы*', 'Біріккен Ұлттар Ұйымының Жарғы*', 'БҰҰ Жарғы*'],
    example: '[БҰҰ Жарғысының] қағидаттары',
  },
  { name: 'Afghan', addressee: 'AFG', words: ['ауған'], example: '[ауған] халқы' },
  {
    name: 'international community',
    addressee: 'international community',
    words: ['халықаралық (қоғамдастық*|қауымдастық*|қоғамдастығ*)'],
    example: '[халықаралық қоғамдастықты] шақырды',
  },
  {
    name: 'donors',
    addressee: 'donors',
    words: ['донор*', 'халықаралық қаржы институттар*'],
    example: '[донорларды] шақырды',
  },
];
