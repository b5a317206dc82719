import type { QuantityGrammar } from '../quantity.ts';
import { valuesOf } from '../words-of.ts';

export const quantities: QuantityGrammar = {
  cardinals: valuesOf(`
    1 un une
    2 deux
    3 trois
    4 quatre
    5 cinq
    6 six
    7 sept
    8 huit
    9 neuf
    10 dix
    11 onze
    12 douze
    13 treize
    14 quatorze
    15 quinze
    16 seize
    20 vingt
    30 trente
    40 quarante
    50 cinquante
    60 soixante
    70 septante
    80 huitante octante
    90 nonante
    100 cent
    1000 mille`),
  ordinals: valuesOf(`
    1 premier première unième
    2 deuxième second seconde
    3 troisième tiers
    4 quatrième quart quarts
    5 cinquième
    6 sixième
    7 septième
    8 huitième
    9 neuvième
    10 dixième
    11 onzième
    12 douzième
    13 treizième
    14 quatorzième
    15 quinzième
    16 seizième
    20 vingtième
    30 trentième
    40 quarantième
    50 cinquantième
    60 soixantième
    100 centième`),
  scales: valuesOf(`
    20 vingts
    100 cent cents
    1000 mille millier milliers
    1000000 million millions
    1000000000 milliard milliards
    1000000000000 billion billions`),
  joints: ['et'],
  some: ['quelques', 'un', 'une'],
  notAlone: ['cent', 'neuf', 'second'],
  labelled:
    /(?<!\p{L})(?:articles?|art\.|paragraphes?|par\.|n[o°]|numéro|résolutions?|décisions?|annexe|chapitre|partie|section|points?|objectifs?|cibles?|version|page|phase)\s?$/iu,
  thousands: '',
  manner: 'twenties',
};
