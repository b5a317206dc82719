import type { DateGrammar } from '../language.ts';
import { standingDates } from '../standing.ts';
import { quantities } from './quantities.ts';

export const MONTHS = 'январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр';
const RANGE = '(?<day>\\d{1,2})(?:\\s?[-–—]\\s?(?<last>\\d{1,2}))?';
/** '2021-жылдын 6-августунда' */
const YEAR_FIRST = `(?<year>\\d{4})-?\\s?(?:жылдын|жылы|жыл)\\s${RANGE}\\s?-?\\s?(?<month>${MONTHS})\\p{L}*`;
const DAY_FIRST = `${RANGE}\\s?-?\\s?(?<month>${MONTHS})\\p{L}*\\s(?<year>\\d{4})(?:-?\\s?жыл\\p{L}*|\\sж\\.)?`;
const DAY = `(?:${YEAR_FIRST}|${DAY_FIRST})`;
const NAME = '(?<place>\\p{Lu}[\\p{L}-]{1,30}(?:\\s\\p{Lu}[\\p{L}-]{1,30}){0,2})';

/** At the end of a treaty, days and years are spelled out. */
const DAY_WORDS = '(?:(?:он|жыйырма|отуз)\\s)?\\p{L}+(?:нчы|нчи|нчу|нчү)';
const YEAR_WORDS = 'эки\\sмиң\\s(?:\\p{L}+\\s){0,2}\\p{L}+(?:нчы|нчи|нчу|нчү)';

export const dates: DateGrammar = {
  spelled: quantities,
  months: {
    январ: 1,
    феврал: 2,
    март: 3,
    апрел: 4,
    май: 5,
    июн: 6,
    июл: 7,
    август: 8,
    сентябр: 9,
    октябр: 10,
    ноябр: 11,
    декабр: 12,
  },
  days: [
    {
      name: 'year, day, month',
      pattern: new RegExp(YEAR_FIRST, 'iu'),
      example: '2021-жылдын 6-августунда',
      takes: { year: '2021', day: '6', month: 'август' },
      unlike: '2021-жылдын августунда',
    },
    {
      name: 'day, month, year',
      pattern: new RegExp(`(?<!\\d)${DAY_FIRST}`, 'iu'),
      example: '6-август 2021-жыл',
      takes: { year: '2021', day: '6', month: 'август' },
      unlike: 'август 2021-жыл',
    },
    {
      name: 'day, month, year, spelled out',
      pattern: new RegExp(
        `(?<!\\p{L})(?<year>\\d{4}|${YEAR_WORDS})-?\\s?(?:жылдын|жылы|жыл)\\s(?<day>${DAY_WORDS})\\s(?<month>${MONTHS})`,
        'iu',
      ),
      example: 'эки миң жыйырма алтынчы жылдын он төртүнчү майы',
      takes: { year: 'эки миң жыйырма алтынчы', day: 'он төртүнчү', month: 'май' },
      unlike: '2026-жылдын он төртүнчү жыйыны',
    },
  ],
  adoption: [
    ...standingDates(DAY, `${NAME}(?:\\sшаары)?`, {
      placeFirst: 'Порт-Истер шаары, 2026-жылдын 14-майы',
      dayFirst: '2026-жылдын 14-майы, Порт-Истер',
      place: 'Порт-Истер',
      unlike: 'Дүйшөмбү күнү, 2026-жылдын 14-майында алар жолугушту',
    }),
    {
      name: 'on a day in a place',
      pattern: new RegExp(`(?i:${DAY}),?\\s${NAME}\\sшаарында`, 'u'),
      example: 'Мамлекет башчылары 2021-жылдын 6-августунда Түркмөнбашы шаарында жолугушту',
      takes: { place: 'Түркмөнбашы', day: '6' },
      unlike: '2021-жылдын 6-августунда баяндамада',
    },
    {
      name: 'in a place on a day',
      pattern: new RegExp(`${NAME}\\sшаарында,?\\s(?i:${DAY})`, 'u'),
      example: 'Порт-Истер шаарында 2026-жылдын 14-майында түзүлдү.',
      takes: { place: 'Порт-Истер', day: '14' },
      unlike: 'Порт-Истер шаарында 14-майда',
    },
  ],
};
