import type { QuantityGrammar } from '../quantity.ts';
import { valuesOf } from '../words-of.ts';

/** The apostrophe of oʻn is printed in many ways; here it is the plain one. */
export const quantities: QuantityGrammar = {
  cardinals: valuesOf(`
    0.5 yarim
    1 bir
    2 ikki ikkita
    3 uch uchta
    4 to'rt to'rtta
    5 besh beshta
    6 olti oltita
    7 yetti yettita
    8 sakkiz sakkizta
    9 to'qqiz to'qqizta
    10 o'n o'nta
    20 yigirma
    30 o'ttiz
    40 qirq
    50 ellik
    60 oltmish
    70 yetmish
    80 sakson
    90 to'qson
    100 yuz
    1000 ming
    1000000 million
    1000000000 milliard`),
  ordinals: valuesOf(`
    1 birinchi
    2 ikkinchi
    3 uchinchi
    4 to'rtinchi
    5 beshinchi
    6 oltinchi
    7 yettinchi
    8 sakkizinchi
    9 to'qqizinchi
    10 o'ninchi
    20 yigirmanchi
    30 o'ttizinchi
    40 qirqinchi
    50 ellikinchi
    60 oltmishinchi
    70 yetmishinchi
    80 saksoninchi
    90 to'qsoninchi
    100 yuzinchi`),
  scales: valuesOf(`
    100 yuz
    1000 ming mingdan mingga
    1000000 million* mln
    1000000000 milliard* mlrd
    1000000000000 trillion* trln`),
  joints: [],
  some: ['bir necha', 'bir'],
  notAlone: ['yarim', 'yuz', 'uch'],
  labelled: /(?<!\p{L})(?:№|raqami|raqamli)\s?$/iu,
  thousands: '',
};
