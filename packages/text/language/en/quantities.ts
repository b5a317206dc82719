import type { QuantityGrammar } from '../quantity.ts';
import { valuesOf } from '../words-of.ts';

export const quantities: QuantityGrammar = {
  cardinals: valuesOf(`
    0.5 half
    1 one
    2 two
    3 three
    4 four
    5 five
    6 six
    7 seven
    8 eight
    9 nine
    10 ten
    11 eleven
    12 twelve
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty
    30 thirty
    40 forty
    50 fifty
    60 sixty
    70 seventy
    80 eighty
    90 ninety`),
  ordinals: valuesOf(`
    1 first
    2 second
    3 third thirds
    4 fourth fourths
    5 fifth
    6 sixth
    7 seventh
    8 eighth
    9 ninth
    10 tenth
    11 eleventh
    12 twelfth
    13 thirteenth
    14 fourteenth
    15 fifteenth
    16 sixteenth
    17 seventeenth
    18 eighteenth
    19 nineteenth
    20 twentieth
    30 thirtieth
    40 fortieth
    50 fiftieth
    60 sixtieth
    70 seventieth
    80 eightieth
    90 ninetieth
    100 hundredth`),
  scales: valuesOf(`
    100 hundred
    1000 thousand
    1000000 million millions mln mn
    1000000000 billion billions bln bn
    1000000000000 trillion trillions trn`),
  joints: ['and', 'and a'],
  some: ['a', 'an', 'several', 'a few'],
  notAlone: ['half'],
  labelled:
    /(?<!\p{L})(?:articles?|art\.|paragraphs?|paras?\.|nos?\.|resolutions?|decisions?|annex|chapter|part|section|items?|goals?|targets?|version|page|phase)\s$/iu,
  thousands: ',',
};
