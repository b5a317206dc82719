import type { DateGrammar } from '../language.ts';
import { standingDates } from '../standing.ts';
import { quantities } from './quantities.ts';

export const MONTHS = 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан';
const RANGE = '(?<day>\\d{1,2})(?:\\s?[-–—]\\s?(?<last>\\d{1,2}))?';
/** '2021 жылғы 6 тамызда' */
const YEAR_FIRST = `(?<year>\\d{4})\\s(?:жылғы|жылдың|жылы)\\s${RANGE}\\s?-?\\s?(?<month>${MONTHS})\\p{L}*`;
const DAY_FIRST = `${RANGE}\\s(?<month>${MONTHS})\\p{L}*\\s(?<year>\\d{4})(?:\\sжыл\\p{L}*|\\sж\\.)?`;
const DAY = `(?:${YEAR_FIRST}|${DAY_FIRST})`;
const NAME = '(?<place>\\p{Lu}[\\p{L}-]{1,30}(?:\\s\\p{Lu}[\\p{L}-]{1,30}){0,2})';

/** At the end of a treaty, days and years are spelled out. */
const DAY_WORDS = '(?:(?:он|жиырма|отыз)\\s)?\\p{L}+(?:ншы|нші)';
const YEAR_WORDS = 'екі\\sмың\\s(?:\\p{L}+\\s){0,2}\\p{L}+(?:ншы|нші)';

export const dates: DateGrammar = {
  spelled: quantities,
  months: {
    қаңтар: 1,
    ақпан: 2,
    наурыз: 3,
    сәуір: 4,
    мамыр: 5,
    маусым: 6,
    шілде: 7,
    тамыз: 8,
    қыркүйек: 9,
    қазан: 10,
    қараша: 11,
    желтоқсан: 12,
  },
  days: [
    {
      name: 'year, day, month',
      pattern: new RegExp(YEAR_FIRST, 'iu'),
      example: '2021 жылғы 6 тамызда',
      takes: { year: '2021', day: '6', month: 'тамыз' },
      unlike: '2021 жылғы тамызда',
    },
    {
      name: 'day, month, year',
      pattern: new RegExp(`(?<!\\d)${DAY_FIRST}`, 'iu'),
      example: '6 тамыз 2021 жыл',
      takes: { year: '2021', day: '6', month: 'тамыз' },
      unlike: 'тамыз 2021 жыл',
    },
    {
      name: 'day, month, year, spelled out',
      pattern: new RegExp(
        `(?<!\\p{L})(?<year>\\d{4}|${YEAR_WORDS})-?\\s?(?:жылғы|жылдың|жылы)\\s(?<day>${DAY_WORDS})\\s(?<month>${MONTHS})`,
        'iu',
      ),
      example: 'екі мың жиырма алтыншы жылғы он төртінші мамыр',
      takes: { year: 'екі мың жиырма алтыншы', day: 'он төртінші', month: 'мамыр' },
      unlike: '2026 жылғы он төртінші отырыс',
    },
  ],
  adoption: [
    ...standingDates(DAY, `${NAME}(?:\\sқаласы)?`, {
      placeFirst: 'Порт-Истер қаласы, 2026 жылғы 14 мамыр',
      dayFirst: '2026 жылғы 14 мамыр, Порт-Истер',
      place: 'Порт-Истер',
      unlike: 'Дүйсенбі күні, 2026 жылғы 14 мамырда олар кездесті',
    }),
    {
      name: 'on a day in a place',
      pattern: new RegExp(`(?i:${DAY}),?\\s${NAME}\\s(?:қаласында|қ\\.)`, 'u'),
      example: 'Мемлекет басшылары 2021 жылғы 6 тамызда Түрікменбашы қаласында кездесу өткізді',
      takes: { place: 'Түрікменбашы', day: '6' },
      unlike: '2021 жылғы 6 тамызда баяндамада',
    },
    {
      name: 'in a place on a day',
      pattern: new RegExp(`${NAME}\\sқаласында,?\\s(?i:${DAY})`, 'u'),
      example: 'Порт-Истер қаласында 2026 жылғы 14 мамырда жасалды.',
      takes: { place: 'Порт-Истер', day: '14' },
      unlike: 'Порт-Истер қаласында 14 мамырда',
    },
  ],
};
