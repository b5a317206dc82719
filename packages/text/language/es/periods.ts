import {
  dayUnits,
  halves,
  leading,
  type PeriodGrammar,
  quarters,
  YEAR,
  yearRange,
} from '../period-grammar.ts';
import { dates, MONTHS } from './dates.ts';

const QUARTER = quarters('primer|1er', 'segundo|2[oº]', 'tercer|3er', 'cuarto|último|4[oº]');
const HALF = halves('primera?|1er', 'segund[oa]|2[oº]');
/** A bare year is one only where a word about time or a preposition leads to it. */
const BEFORE_YEAR = '(?<=(?<!\\p{L})(?:en|de|del|desde|hasta|para|año|durante|partir\\sde|a|y)[\\s])';
/** A number or a word for one. */
const WORD = "[\\p{L}\\p{M}'’‘ʻʼ]+(?:[\\s-][\\p{L}\\p{M}'’‘ʻʼ]+)?";
const LENGTH = `(?<count>\\d+|${WORD})\\s(?:próximos\\s)?(?:días?|semanas?|mes(?:es)?|años?)(?:\\ssiguientes)?(?!\\p{L})`;

export const periods: PeriodGrammar = {
  units: [
    {
      name: 'from a day of one month to a day of another',
      unit: 'day',
      pattern: new RegExp(
        `(?<![\\p{N}/.-])(?<day>\\d{1,2})\\sde\\s(?<month>${MONTHS})\\s?(?:[-–—]|al|y)\\s?(?<last>\\d{1,2})\\sde\\s(?<lastMonth>${MONTHS})\\sdel?\\s${YEAR}`,
        'iu',
      ),
      example: 'del 28 de abril al 2 de mayo de 2026',
      takes: { day: '28', month: 'abril', last: '2', lastMonth: 'mayo', year: '2026' },
      unlike: '28 de abril de 2026',
    },
    ...dayUnits(dates),
    {
      name: 'month of a year',
      unit: 'month',
      pattern: new RegExp(
        `(?<!\\p{L})(?<month>${MONTHS})(?:\\s?(?:[-–—]|a)\\s?(?<lastMonth>${MONTHS}))?\\s(?:del?\\s)?${YEAR}`,
        'iu',
      ),
      example: 'en mayo de 2027',
      takes: { month: 'mayo', year: '2027' },
      unlike: 'mayores de 2027',
    },
    {
      name: 'quarter or half of a year',
      unit: 'part',
      pattern: new RegExp(
        `(?<!\\p{L})(?:(?:el|la)\\s)?(?:${QUARTER}\\strimestre|${HALF}\\s(?:semestre|mitad))(?:\\sdel?)?(?:\\saño)?\\s${YEAR}`,
        'iu',
      ),
      example: 'en el primer semestre de 2026',
      takes: { h1: 'primer', year: '2026' },
      unlike: 'la primera mitad de la reunión',
    },
    {
      name: 'from year to year',
      unit: 'years',
      pattern: new RegExp(yearRange('a|hasta'), 'iu'),
      example: 'en el período 2022-2024',
      takes: { year: '2022', until: '2024' },
      unlike: 'resolución 2022/24',
    },
    {
      name: 'between one year and another',
      unit: 'years',
      pattern: new RegExp(`(?<=(?<!\\p{L})entre\\s)${YEAR}\\sy\\s(?<until>(?:19|20)\\d{2})(?!\\d)`, 'iu'),
      example: 'entre 2026 y 2030',
      takes: { year: '2026', until: '2030' },
      unlike: 'entre 26 y 30',
    },
    {
      name: 'year',
      unit: 'year',
      pattern: new RegExp(
        `${BEFORE_YEAR}${YEAR}(?![/:]|[-–.]\\d|\\s(?:personas|participantes|estudiantes|km|kilómetros|hectáreas|toneladas|dólares|euros|MW|megavatios|millones|metros|%))`,
        'iu',
      ),
      example: 'antes de finales de 2025',
      takes: { year: '2025' },
      unlike: 'cerca de 2000 personas',
    },
  ],
  before: [
    leading(
      'end',
      '(?:a\\s)?(?:el\\s)?(?:fin|fines|finales|final)\\sdel?(?:\\saño)?',
      'fines de ',
      'afines de ',
    ),
    leading('middle', '(?:a\\s)?mediados\\sdel?(?:\\saño)?', 'mediados de ', 'medios de '),
    leading(
      'start',
      '(?:a\\s)?(?:el\\s)?(?:principios|comienzos|inicios|inicio|comienzo)\\sdel?(?:\\saño)?',
      'principios de ',
      'principio ',
    ),
    leading(
      'by',
      '(?:antes\\sdel?|para|hasta|a\\smás\\stardar(?:\\sen|\\sel)?)(?:\\s(?:el|la|los))?(?:\\saño)?',
      'a más tardar el ',
      'parados ',
    ),
    leading('from', '(?:a\\spartir\\sdel?|desde)(?:\\s(?:el|la))?(?:\\saño)?', 'a partir del ', 'partir '),
  ],
  after: [],
  to: /\|\s?(?:al?|hasta(?:\sel)?|[-–—])\s?$/iu,
  relative: [
    {
      name: 'within so long',
      pattern: new RegExp(
        `(?<!\\p{L})(?:en|dentro\\sde|en\\sun\\splazo\\sde|en\\sel\\splazo\\sde|durante)\\s(?:los\\s)?${LENGTH}(?:\\s(?:siguientes\\sa|después\\sde|contados?\\sdesde|a\\spartir\\sde|desde)\\s(?<event>(?:el|la|su)\\s[\\p{L}\\s-]{3,60}))?`,
        'iu',
      ),
      example: 'en un plazo de seis meses a partir de su entrada en vigor',
      takes: { event: 'su entrada en vigor' },
      unlike: 'en los Estados',
    },
    {
      name: 'so long after or before',
      pattern: new RegExp(
        `(?<!\\p{L})(?:a\\smás\\stardar\\s)?${LENGTH}\\s(?:después|antes)\\sde\\s(?<event>(?:el|la|su|que)\\s[\\p{L}\\s-]{3,60})`,
        'iu',
      ),
      example: 'treinta días después de la fecha del depósito',
      takes: { event: 'la fecha del depósito' },
      unlike: 'treinta días de descanso',
    },
    {
      name: 'at a meeting to come',
      pattern:
        /(?<!\p{L})(?:en|antes\sde|durante|para)\s(?<event>(?:la|su|nuestra|el)\spróxim[ao]\s(?:reunión|sesión|cumbre|conferencia|foro|período\sde\ssesiones)(?:\sconsultiva)?)/iu,
      example: 'en su próxima reunión consultiva',
      takes: { event: 'su próxima reunión consultiva' },
      unlike: 'en la reunión',
    },
    {
      name: 'when something has come about',
      pattern:
        /(?<!\p{L})(?:tras|después\sde|a\spartir\sde|desde|previa)\s(?<event>(?:la\s|su\s)?(?:entrada\sen\svigor|firma|ratificación|aprobación|adhesión)(?:\sdel\spresente\s\p{Lu}\p{L}+)?)/iu,
      example: 'tras la entrada en vigor del presente Acuerdo',
      takes: { event: 'la entrada en vigor del presente Acuerdo' },
      unlike: 'la entrada del palacio',
    },
    {
      name: 'soon',
      pattern:
        /(?<!\p{L})(?:en\sun\sfuturo\s(?:próximo|cercano)|próximamente|lo\santes\sposible|a\sla\smayor\sbrevedad|cuanto\santes|sin\s(?:más\s)?demora)(?!\p{L})/iu,
      example: 'a la mayor brevedad',
      unlike: 'el futuro de la región',
    },
  ],
};
