import type { DateGrammar } from '../language.ts';
import { standingDates } from '../standing.ts';
import { quantities } from './quantities.ts';

export const MONTHS =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const DAY = `(?:(?<day>\\d{1,2})\\.?º?(?:\\s?(?:[-–—]|al|a|y)\\s?(?<last>\\d{1,2}))?\\s(?:de\\s)?(?<month>${MONTHS})\\s(?:de\\s|del\\s)?(?<year>\\d{4}))`;
/** Names of places begin with capitals: 'Turkmenbashi', 'la ciudad de Puerto Ister'. */
const PLACE =
  "(?:la\\sciudad\\sde\\s)?(?<place>\\p{Lu}[\\p{L}'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}'’-]{1,30}){0,3})";

/** At the end of a treaty, days and years are spelled out. */
const DAY_WORDS =
  'treinta(?:\\sy\\suno)?|veinti?\\p{L}*|dieci\\p{L}+|primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince';
const YEAR_WORDS = 'dos\\smil(?:\\s(?:y\\s)?\\p{L}+){0,3}';

export const dates: DateGrammar = {
  spelled: quantities,
  months: {
    enero: 1,
    febrero: 2,
    marzo: 3,
    abril: 4,
    mayo: 5,
    junio: 6,
    julio: 7,
    agosto: 8,
    septiembre: 9,
    setiembre: 9,
    octubre: 10,
    noviembre: 11,
    diciembre: 12,
  },
  days: [
    {
      name: 'day, month, year',
      pattern: new RegExp(`(?<!\\d)${DAY}`, 'iu'),
      example: '6 de agosto de 2021',
      takes: { day: '6', month: 'agosto', year: '2021' },
      unlike: 'en agosto de 2021',
    },
    {
      name: 'day, month, year, spelled out',
      pattern: new RegExp(
        `(?<!\\p{L})(?<day>${DAY_WORDS})\\sde\\s(?<month>${MONTHS})\\s(?:de|del)\\s(?:año\\s)?(?<year>\\d{4}|${YEAR_WORDS})`,
        'iu',
      ),
      example: 'el catorce de mayo de dos mil veintiséis',
      takes: { day: 'catorce', month: 'mayo', year: 'dos mil veintiséis' },
      unlike: 'catorce sesiones de mayo de 2026',
    },
  ],
  adoption: [
    ...standingDates(`(?:a\\s)?(?:el\\s)?${DAY}`, PLACE, {
      placeFirst: 'Puerto Ister, 14 de mayo de 2026',
      dayFirst: '14 de mayo de 2026, Puerto Ister',
      place: 'Puerto Ister',
      unlike: 'El lunes 14 de mayo de 2026 se reunieron',
    }),
    {
      name: 'in a place on a day',
      pattern: new RegExp(`(?:^|\\s)(?i:en)\\s${PLACE},?\\s(?:el|los\\sdías|del|a)\\s(?i:${DAY})`, 'u'),
      example: 'Hecho en Puerto Ister el 14 de mayo de 2026.',
      takes: { place: 'Puerto Ister', day: '14' },
      unlike: 'la cooperación en Puerto Ister en materia de seguridad',
    },
    {
      name: 'on a day in a place',
      pattern: new RegExp(`(?:[Ee]l|[Ll]os\\sdías|[Dd]el)\\s(?i:${DAY}),?\\sen\\s${PLACE}`, 'u'),
      example: 'Los Jefes de Estado se reunieron el 6 de agosto de 2021 en la ciudad de Turkmenbashi',
      takes: { place: 'Turkmenbashi', day: '6' },
      unlike: 'El 6 de agosto de 2021 en el informe',
    },
  ],
};
