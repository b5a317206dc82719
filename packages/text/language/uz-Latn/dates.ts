import type { DateGrammar } from '../language.ts';
import { standingDates } from '../standing.ts';

const MONTHS = 'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr';
const RANGE = '(?<day>\\d{1,2})(?:\\s?[-–—]\\s?(?<last>\\d{1,2}))?';
/** '2021-yil 6-avgustda' */
const YEAR_FIRST = `(?<year>\\d{4})-?\\s?(?:yilning|yil)\\s${RANGE}\\s?-?\\s?(?<month>${MONTHS})\\p{L}*`;
const DAY_FIRST = `${RANGE}\\s?-?\\s?(?<month>${MONTHS})\\p{L}*,?\\s(?<year>\\d{4})(?:-?\\s?yil\\p{L}*)?`;
const DAY = `(?:${YEAR_FIRST}|${DAY_FIRST})`;
const NAME = "(?<place>\\p{Lu}[\\p{L}'’‘-]{1,30}(?:\\s\\p{Lu}[\\p{L}'’‘-]{1,30}){0,2})";

export const dates: DateGrammar = {
  months: {
    yanvar: 1,
    fevral: 2,
    mart: 3,
    aprel: 4,
    may: 5,
    iyun: 6,
    iyul: 7,
    avgust: 8,
    sentabr: 9,
    oktabr: 10,
    noyabr: 11,
    dekabr: 12,
  },
  days: [
    {
      name: 'year, day, month',
      pattern: new RegExp(YEAR_FIRST, 'iu'),
      example: '2021-yil 6-avgustda',
      takes: { year: '2021', day: '6', month: 'avgust' },
      unlike: '2021-yil avgustda',
    },
    {
      name: 'day, month, year',
      pattern: new RegExp(`(?<!\\d)${DAY_FIRST}`, 'iu'),
      example: '6-avgust 2021-yil',
      takes: { year: '2021', day: '6', month: 'avgust' },
      unlike: 'avgust 2021-yil',
    },
  ],
  adoption: [
    ...standingDates(DAY, `${NAME}(?:\\sshahri)?`, {
      placeFirst: 'Port-Ister shahri, 2026-yil 14-may',
      dayFirst: '2026-yil 14-may, Port-Ister',
      place: 'Port-Ister',
      unlike: 'Dushanba kuni, 2026-yil 14-mayda ular uchrashdilar',
    }),
    {
      name: 'on a day in a place',
      pattern: new RegExp(`(?i:${DAY}),?\\s${NAME}\\sshahrida`, 'u'),
      example: 'Davlat rahbarlari 2021-yil 6-avgustda Turkmanboshi shahrida uchrashdilar',
      takes: { place: 'Turkmanboshi', day: '6' },
      unlike: '2021-yil 6-avgustda hisobotda',
    },
    {
      name: 'in a place on a day',
      pattern: new RegExp(`${NAME}\\sshahrida,?\\s(?i:${DAY})`, 'u'),
      example: 'Port-Ister shahrida 2026-yil 14-mayda tuzildi.',
      takes: { place: 'Port-Ister', day: '14' },
      unlike: 'Port-Ister shahrida 14-mayda',
    },
  ],
};
