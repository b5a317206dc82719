import type { QuantityGrammar } from '../quantity.ts';
import { valuesOf } from '../words-of.ts';

export const quantities: QuantityGrammar = {
  cardinals: valuesOf(`
    0.5 ýarym
    1 bir
    2 iki
    3 üç
    4 dört
    5 bäş
    6 alty
    7 ýedi
    8 sekiz
    9 dokuz
    10 on
    20 ýigrimi
    30 otuz
    40 kyrk
    50 elli
    60 altmyş
    70 ýetmiş
    80 segsen
    90 togsan
    100 ýüz
    1000 müň
    1000000 million
    1000000000 milliard`),
  ordinals: valuesOf(`
    1 birinji
    2 ikinji
    3 üçünji
    4 dördünji
    5 bäşinji
    6 altynjy
    7 ýedinji
    8 sekizinji
    9 dokuzynjy
    10 onunjy
    20 ýigriminji
    30 otuzynjy
    40 kyrkynjy
    50 ellinji
    60 altmyşynjy
    70 ýetmişinji
    80 segseninji
    90 togsanynjy
    100 ýüzünji`),
  scales: valuesOf(`
    100 ýüz
    1000 müň müňden müňe
    1000000 million* mln
    1000000000 milliard* mlrd
    1000000000000 trillion* trln`),
  joints: [],
  some: ['birnäçe', 'bir'],
  notAlone: ['ýarym', 'ýüz', 'on'],
  labelled: /(?<!\p{L})(?:№|belgili)\s?$/iu,
  thousands: '',
};
