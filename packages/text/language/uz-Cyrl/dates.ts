import type { DateGrammar } from '../language.ts';
import { standingDates } from '../standing.ts';
import { quantities } from './quantities.ts';

export const MONTHS = 'январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр';
const RANGE = '(?<day>\\d{1,2})(?:\\s?[-–—]\\s?(?<last>\\d{1,2}))?';
/** '2021 йил 6 августда' */
/** Endings are left to what says by when: 31-dekabrgacha. */
const YEAR_FIRST = `(?<year>\\d{4})-?\\s?(?:йилнинг|йил)\\s${RANGE}\\s?-?\\s?(?<month>${MONTHS})`;
const DAY_FIRST = `${RANGE}\\s?-?\\s?(?<month>${MONTHS})\\p{L}*,?\\s(?<year>\\d{4})(?:-?\\s?йил\\p{L}*)?`;
const DAY = `(?:${YEAR_FIRST}\\p{L}*|${DAY_FIRST})`;
const NAME = "(?<place>\\p{Lu}[\\p{L}'’‘-]{1,30}(?:\\s\\p{Lu}[\\p{L}'’‘-]{1,30}){0,2})";

/** At the end of a treaty, days and years are spelled out. */
const DAY_WORDS = '(?:(?:ўн|йигирма|ўттиз)\\s)?\\p{L}+нчи';
const YEAR_WORDS = 'икки\\sминг\\s(?:\\p{L}+\\s){0,2}\\p{L}+нчи';

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
      example: '2021-йил 6-августда',
      takes: { year: '2021', day: '6', month: 'август' },
      unlike: '2021-йил августда',
    },
    {
      name: 'day, month, year',
      pattern: new RegExp(`(?<!\\d)${DAY_FIRST}`, 'iu'),
      example: '6-август 2021-йил',
      takes: { year: '2021', day: '6', month: 'август' },
      unlike: 'август 2021-йил',
    },
    {
      name: 'day, month, year, spelled out',
      pattern: new RegExp(
        `(?<!\\p{L})(?<year>\\d{4}|${YEAR_WORDS})-?\\s?(?:йилнинг|йил)\\s(?<day>${DAY_WORDS})\\s(?<month>${MONTHS})`,
        'iu',
      ),
      example: 'икки минг йигирма олтинчи йил ўн тўртинчи май',
      takes: { year: 'икки минг йигирма олтинчи', day: 'ўн тўртинчи', month: 'май' },
      unlike: '2026 йил ўн тўртинчи мажлис',
    },
  ],
  adoption: [
    ...standingDates(DAY, `${NAME}(?:\\sшаҳри)?`, {
      placeFirst: 'Порт-Истер шаҳри, 2026-йил 14-май',
      dayFirst: '2026-йил 14-май, Порт-Истер',
      place: 'Порт-Истер',
      unlike: 'Душанба куни, 2026-йил 14-майда улар учрашдилар',
    }),
    {
      name: 'on a day in a place',
      pattern: new RegExp(`(?i:${DAY}),?\\s${NAME}\\sшаҳрида`, 'u'),
      example: 'Давлат раҳбарлари 2021-йил 6-августда Туркманбоши шаҳрида учрашдилар',
      takes: { place: 'Туркманбоши', day: '6' },
      unlike: '2021-йил 6-августда ҳисоботда',
    },
    {
      name: 'in a place on a day',
      pattern: new RegExp(`${NAME}\\sшаҳрида,?\\s(?i:${DAY})`, 'u'),
      example: 'Порт-Истер шаҳрида 2026-йил 14-майда тузилди.',
      takes: { place: 'Порт-Истер', day: '14' },
      unlike: 'Порт-Истер шаҳрида 14-майда',
    },
  ],
};
