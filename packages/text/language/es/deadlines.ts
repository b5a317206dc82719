import type { DeadlineRule } from '../coding.ts';

const MONTHS = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const YEAR = '(?<year>20\\d{2})';
const QUARTER = '(?:(?<q1>primer)|(?<q2>segundo)|(?<q3>tercer)|(?<q4>cuarto|último))\\strimestre';
const HALF = '(?:(?<h1>primer|primera)|(?<h2>segundo|segunda))\\s(?:semestre|mitad)';
/** «de la |Comisión Mixta»: whose meeting it is. */
const OF_WHOM =
  '(?: (?:de la |del |de los |de las )(?:(?-i:\\p{Lu})[\\p{L}-]*)(?: (?:de )?(?-i:\\p{Lu})[\\p{L}-]*)*)?';
const BY =
  '(?:antes de|antes del|para|hasta|de aquí a|hacia|de cara a|en el horizonte(?: de)?|con plazo hasta|a más tardar|a más tardar en|a más tardar el)(?:\\s(?:el|la))?';

/** In the order in which they are asked. */
export const deadlines: readonly DeadlineRule[] = [
  {
    name: 'from a day to one of another month',
    gives: 'days',
    pattern: new RegExp(
      `(?:entre el|desde el|del) (?<day>\\d{1,2}) de (?<firstMonth>${MONTHS}) (?:y|hasta|al?) (?:el )?(?<lastDay>\\d{1,2}) de (?<month>${MONTHS}) de ${YEAR}`,
      'giu',
    ),
    example: 'acordaron reunirse [entre el 1 de abril y el 30 de mayo de 2027]',
  },
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(
      `(?:a partir|desde)(?: del| el) (?<day>\\d{1,2}) de (?<month>${MONTHS}) de ${YEAR}`,
      'giu',
    ),
    example: 'decidieron suprimir las tasas [a partir del 1 de julio de 2025]',
  },
  {
    name: 'by a day',
    gives: 'day',
    pattern: new RegExp(
      `(?:${BY}|(?:termin|finaliz|conclu|venc)\\p{L}+ el)\\s(?<day>\\d{1,2}) de (?<month>${MONTHS}) de ${YEAR}`,
      'giu',
    ),
    example: 'acordaron firmar el acuerdo [antes del 1 de marzo de 2027]',
  },
  {
    name: 'on a day',
    gives: 'on-day',
    pattern: new RegExp(`(?<!\\p{L})el\\s(?<day>\\d{1,2}) de (?<month>${MONTHS}) de ${YEAR}`, 'giu'),
    example: 'acordaron reunirse [el 12 de mayo de 2027]',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(
      `${BY} (?:en )?(?:fines de |finales de |el final de |el mes de )?(?<month>${MONTHS}) de ${YEAR}`,
      'giu',
    ),
    example: 'acordaron firmar el acuerdo [antes de finales de marzo de 2027]',
  },
  {
    name: 'in a month',
    gives: 'in-month',
    pattern: new RegExp(
      `(?:en|durante|a principios de|a finales de|a fines de|a mediados de)(?: el mes de)? (?<month>${MONTHS}) de ${YEAR}`,
      'giu',
    ),
    example: 'acordaron firmar el acuerdo [en marzo de 2027]',
  },

  {
    name: 'from day to day',
    gives: 'days',
    pattern: new RegExp(
      `del (?<day>\\d{1,2}) al (?<lastDay>\\d{1,2}) de (?<month>${MONTHS}) de ${YEAR}`,
      'giu',
    ),
    example: 'acordaron reunirse [del 4 al 8 de octubre de 2027]',
  },
  {
    name: 'by the end of a quarter or a half',
    gives: 'part-end',
    pattern: new RegExp(
      `${BY} (?:que (?:finalice|termine|concluya) (?:el |la )?|final del |fines del |finales del |finales de la )?(?:${QUARTER}|${HALF})(?: del? año)?(?: de)? ${YEAR}`,
      'giu',
    ),
    example: 'acordaron informar [antes de finales del primer trimestre de 2028]',
  },
  {
    name: 'in a quarter or a half of a year',
    gives: 'part',
    pattern: new RegExp(
      `(?:en|durante) (?:el |la )(?:${QUARTER}|${HALF})(?: del? año)?(?: de)? ${YEAR}`,
      'giu',
    ),
    example: 'acordaron reunirse [en el segundo trimestre de 2028]',
  },
  {
    name: 'by the middle of a year',
    gives: 'part-end',
    pattern: new RegExp(`${BY} (?<h1>mediados de )${YEAR}`, 'giu'),
    example: 'acordaron informar [para mediados de 2027]',
  },
  {
    name: 'in a season',
    gives: 'part',
    pattern: new RegExp(
      `en (?:la |el )?(?:(?<spring>primavera)|(?<summer>verano)|(?<autumn>otoño)) de ${YEAR}`,
      'giu',
    ),
    example: 'acordaron reunirse [en la primavera de 2027]',
  },
  {
    name: 'from a year on',
    gives: 'from-year',
    pattern: new RegExp(`(?:a partir de|desde)(?: el año)? ${YEAR}\\b`, 'giu'),
    example: 'decidieron suprimir las tasas [a partir de 2027]',
  },
  {
    name: 'before a year',
    gives: 'year-before',
    pattern: new RegExp(`antes de(?:l año)? ${YEAR}\\b`, 'giu'),
    example: 'acordaron abrir el paso [antes de 2030]',
  },
  {
    name: 'by the end of a year',
    gives: 'year-end',
    pattern: new RegExp(
      `${BY}\\s(?:que (?:finalice|termine|concluya) (?:el año )?|fines de |finales de |fin de |el final de |el año )*${YEAR}\\b`,
      'giu',
    ),
    example: 'acordaron abrir el paso [antes de finales de 2027]',
  },
  {
    name: 'in the near future',
    gives: 'words',
    pattern:
      /(?:en un futuro (?:próximo|cercano)|a (?:corto|medio|mediano|largo) plazo|oportunamente|a la brevedad posible|en l[ao]s próxim[ao]s (?:años|meses|semanas|días)|en el (?:plazo|tiempo) más breve(?: posible)?|en breve|inmediatamente|con carácter urgente|con la mayor (?:brevedad|celeridad)(?: posible)?|en el menor plazo posible|tan pronto como (?:sea|les sea) posible|antes de que (?:acabe|termine|finalice) el año(?! \d)|próximamente|lo antes posible|tan pronto como sea posible|a la mayor brevedad(?: posible)?|cuanto antes|sin demora|sin dilación|de inmediato|antes de(?:l)? fin(?:al)?(?:es)? de(?:l)? año|(?:este|el próximo) año)/giu,
    example: 'les encargaron concluir el proyecto [en un futuro próximo]',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern: new RegExp(
      `(?:en|a|ante|antes de|durante|para|a más tardar en|al margen de|con ocasión de|con motivo de) (?<event>(?:la|el|su|nuestra|nuestro) (?:próxim[ao]|siguiente)(?: [\\p{L}-]+){0,2}? (?:reunión|sesión|cumbre|conferencia|foro|período (?:ordinario )?de sesiones)(?: consultiva| ordinaria| ministerial| plenaria| anual)?${OF_WHOM})`,
      'giu',
    ),
    example: 'firmar el tratado [en su próxima reunión]',
  },
  {
    name: 'at its numbered session',
    gives: 'event',
    pattern:
      /(?:en|a|ante|para|antes de|durante) (?<event>(?:su|el|la) (?:[\p{L}-]+(?:imo|ima|mer|cer|avo|ero|era|ndo|nda|rto|nto|xto|ptimo) ?){1,3}(?:período (?:ordinario |extraordinario )?de sesiones(?: ordinario)?|reunión|sesión|cumbre|conferencia)(?: de la (?-i:\p{Lu})[\p{L}-]*(?: (?-i:\p{Lu})[\p{L}-]*)?)?)/giu,
    example: 'le solicita que informe [en su decimotercero período de sesiones]',
  },
  {
    name: 'before something begins',
    gives: 'event',
    pattern:
      /antes de(?:l)? (?<event>(?:la )?(?:inicio|comienzo|apertura|lanzamiento) de(?:l)? (?:la |los )?[\p{L}-]+(?: de [\p{L}-]+)?)/giu,
    example: 'acordaron actuar [antes del inicio de la temporada]',
  },
  {
    name: 'within so many months or years',
    gives: 'words',
    pattern:
      /(?:a los|al cabo de|transcurridos|en un plazo (?:máximo |no superior a |no mayor (?:de|a) )?de|en un plazo no (?:superior|mayor) a|por un (?:período|periodo|plazo) (?:adicional )?de|dentro del plazo de|en el término de|dentro de(?: los)?|en los próximos|en el plazo de|durante los próximos|en las próximas)(?: próximos)? (?:\d+|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|dieciocho|veinte|treinta|sesenta|noventa) (?:días|semanas|meses|mes|años|año)/giu,
    example: 'acordaron informar [en un plazo de seis meses]',
  },
  {
    name: 'while someone presides',
    gives: 'event',
    pattern: /(?:durante|bajo) (?<event>(?:la|su) presidencia(?: (?-i:(?:de |del )?\p{Lu}[\p{L}-]*))?)/giu,
    example: 'acordaron reunirse [durante la presidencia de Kazajstán]',
  },
  {
    name: 'from year to year',
    gives: 'years',
    pattern: /(?:en el período|en|durante|entre) (?<year>20\d{2})\s?(?:–|-|a|y)\s?(?<until>20\d{2})\b/giu,
    example: 'organizar exposiciones [en 2026–2028]',
  },
  {
    name: 'in a year',
    gives: 'year',
    pattern: new RegExp(`(?:en|durante|a lo largo de)(?: el año)? ${YEAR}\\b`, 'giu'),
    example: 'acordaron celebrar un foro [en 2027]',
  },
  {
    name: 'declared a year',
    gives: 'year',
    pattern: new RegExp(`(?<=(?:proclamar|declarar|proclaman|declaran)(?: el año)? )${YEAR}\\b`, 'giu'),
    example: 'de proclamar [2025] Año de los Glaciares',
  },
];
