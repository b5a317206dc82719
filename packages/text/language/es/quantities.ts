import type { QuantityGrammar } from '../quantity.ts';
import { valuesOf } from '../words-of.ts';

export const quantities: QuantityGrammar = {
  cardinals: valuesOf(`
    0.5 medio media
    1 uno un una
    2 dos
    3 tres
    4 cuatro
    5 cinco
    6 seis
    7 siete
    8 ocho
    9 nueve
    10 diez
    11 once
    12 doce
    13 trece
    14 catorce
    15 quince
    16 dieciséis
    17 diecisiete
    18 dieciocho
    19 diecinueve
    20 veinte
    21 veintiuno veintiún veintiuna
    22 veintidós
    23 veintitrés
    24 veinticuatro
    25 veinticinco
    26 veintiséis
    27 veintisiete
    28 veintiocho
    29 veintinueve
    30 treinta
    40 cuarenta
    50 cincuenta
    60 sesenta
    70 setenta
    80 ochenta
    90 noventa
    100 cien ciento
    200 doscientos doscientas
    300 trescientos trescientas
    400 cuatrocientos cuatrocientas
    500 quinientos quinientas
    600 seiscientos seiscientas
    700 setecientos setecientas
    800 ochocientos ochocientas
    900 novecientos novecientas
    1000 mil`),
  ordinals: valuesOf(`
    1 primer primero primera
    2 segundo segunda
    3 tercer tercero tercera tercios
    4 cuarto cuarta cuartos
    5 quinto quinta
    6 sexto sexta
    7 séptimo séptima
    8 octavo octava
    9 noveno novena
    10 décimo décima
    11 undécimo undécima
    12 duodécimo duodécima
    20 vigésimo vigésima
    30 trigésimo trigésima
    40 cuadragésimo cuadragésima
    50 quincuagésimo quincuagésima
    60 sexagésimo sexagésima
    70 septuagésimo septuagésima
    80 octogésimo octogésima
    90 nonagésimo nonagésima
    100 centésimo centésima`),
  scales: valuesOf(`
    1000 mil miles millar millares
    1000000 millón millones
    1000000000000 billón billones`),
  joints: ['y'],
  some: ['algunos', 'un', 'una'],
  notAlone: ['ciento', 'medio', 'media', 'once'],
  labelled:
    /(?<!\p{L})(?:artículos?|arts?\.|párrafos?|párr\.|n[oº°]|núm\.|número|resoluci(?:ón|ones)|decisi(?:ón|ones)|anexo|capítulo|parte|sección|temas?|objetivos?|metas?|versión|página|fase)\s?$/iu,
  thousands: '.',
};
