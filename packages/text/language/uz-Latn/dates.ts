import type { DateGrammar } from '../language.ts';
import { standingDates } from '../standing.ts';
import { quantities } from './quantities.ts';

export const MONTHS = 'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr';
const RANGE = '(?<day>\\d{1,2})(?:\\s?[-–—]\\s?(?<last>\\d{1,2}))?';
/** '2021-yil 6-avgustda' */
/** Endings are left to what says by when: 31-dekabrgacha. */
const YEAR_FIRST = `(?<year>\\d{4})-?\\s?(?:yilning|yil)\\s${RANGE}\\s?-?\\s?(?<month>${MONTHS})`;
const DAY_FIRST = `${RANGE}\\s?-?\\s?(?<month>${MONTHS})\\p{L}*,?\\s(?<year>\\d{4})(?:-?\\s?yil\\p{L}*)?`;
const DAY = `(?:${YEAR_FIRST}\\p{L}*|${DAY_FIRST})`;
const NAME = "(?<place>\\p{Lu}[\\p{L}'’‘-]{1,30}(?:\\s\\p{Lu}[\\p{L}'’‘-]{1,30}){0,2})";

/** At the end of a treaty, days and years are spelled out. */
const DAY_WORDS = "(?:(?:o['’‘ʻʼ]n|yigirma|o['’‘ʻʼ]ttiz)\\s)?[\\p{L}'’‘ʻʼ]+nchi";
const YEAR_WORDS = "ikki\\sming\\s(?:[\\p{L}'’‘ʻʼ]+\\s){0,2}[\\p{L}'’‘ʻʼ]+nchi";

export const dates: DateGrammar = {
  spelled: quantities,
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
    {
      name: 'day, month, year, spelled out',
      pattern: new RegExp(
        `(?<!\\p{L})(?<year>\\d{4}|${YEAR_WORDS})-?\\s?(?:yilning|yil)\\s(?<day>${DAY_WORDS})\\s(?<month>${MONTHS})`,
        'iu',
      ),
      example: 'ikki ming yigirma oltinchi yil oʻn toʻrtinchi may',
      takes: { year: 'ikki ming yigirma oltinchi', day: 'oʻn toʻrtinchi', month: 'may' },
      unlike: '2026-yil oʻn toʻrtinchi majlis',
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
