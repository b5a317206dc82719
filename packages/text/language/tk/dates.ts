import type { DateGrammar } from '../language.ts';
import { standingDates } from '../standing.ts';
import { quantities } from './quantities.ts';

export const MONTHS = 'ýanwar|fewral|mart|aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr';
const RANGE = '(?<day>\\d{1,2})(?:-?(?:nji|njy))?(?:\\s?[-–—]\\s?(?<last>\\d{1,2})(?:-?(?:nji|njy))?)?';
/** '2021-nji ýylyň 6-njy awgustynda' */
const YEAR_FIRST = `(?<year>\\d{4})(?:-?(?:nji|njy))?\\s(?:ýylyň|ýyl)\\s${RANGE}\\s(?<month>${MONTHS})\\p{L}*`;
const DAY_FIRST = `${RANGE}\\s(?<month>${MONTHS})\\p{L}*,?\\s(?<year>\\d{4})(?:(?:-?(?:nji|njy))?\\sýyl\\p{L}*)?`;
const DAY = `(?:${YEAR_FIRST}|${DAY_FIRST})`;
const NAME = '(?<place>\\p{Lu}[\\p{L}-]{1,30}(?:\\s\\p{Lu}[\\p{L}-]{1,30}){0,2})';

/** At the end of a treaty, days and years are spelled out. */
const DAY_WORDS = '(?:(?:on|ýigrimi|otuz)\\s)?\\p{L}+(?:njy|nji)';
const YEAR_WORDS = 'iki\\smüň\\s(?:\\p{L}+\\s){0,2}\\p{L}+(?:njy|nji)';

export const dates: DateGrammar = {
  spelled: quantities,
  months: {
    ýanwar: 1,
    fewral: 2,
    mart: 3,
    aprel: 4,
    maý: 5,
    iýun: 6,
    iýul: 7,
    awgust: 8,
    sentýabr: 9,
    oktýabr: 10,
    noýabr: 11,
    dekabr: 12,
  },
  days: [
    {
      name: 'year, day, month',
      pattern: new RegExp(YEAR_FIRST, 'iu'),
      example: '2021-nji ýylyň 6-njy awgustynda',
      takes: { year: '2021', day: '6', month: 'awgust' },
      unlike: '2021-nji ýylyň awgustynda',
    },
    {
      name: 'day, month, year',
      pattern: new RegExp(`(?<!\\d)${DAY_FIRST}`, 'iu'),
      example: '6-njy awgust, 2021-nji ýyl',
      takes: { year: '2021', day: '6', month: 'awgust' },
      unlike: 'awgust 2021-nji ýyl',
    },
    {
      name: 'day, month, year, spelled out',
      pattern: new RegExp(
        `(?<!\\p{L})(?<year>\\d{4}|${YEAR_WORDS})-?\\s?(?:ýylyň|ýyl)\\s(?<day>${DAY_WORDS})\\s(?<month>${MONTHS})`,
        'iu',
      ),
      example: 'iki müň ýigrimi altynjy ýylyň on dördünji maýy',
      takes: { year: 'iki müň ýigrimi altynjy', day: 'on dördünji', month: 'maý' },
      unlike: '2026-njy ýylyň on dördünji mejlisi',
    },
  ],
  adoption: [
    ...standingDates(DAY, `${NAME}(?:\\sşäheri)?`, {
      placeFirst: 'Port-Ister şäheri, 2026-njy ýylyň 14-nji maýy',
      dayFirst: '2026-njy ýylyň 14-nji maýy, Port-Ister',
      place: 'Port-Ister',
      unlike: 'Duşenbe güni, 2026-njy ýylyň 14-nji maýynda olar duşuşdylar',
    }),
    {
      name: 'on a day in a place',
      pattern: new RegExp(`(?i:${DAY}),?\\s${NAME}\\sşäherinde`, 'u'),
      example: 'Döwlet baştutanlary 2021-nji ýylyň 6-njy awgustynda Türkmenbaşy şäherinde duşuşdylar',
      takes: { place: 'Türkmenbaşy', day: '6' },
      unlike: '2021-nji ýylyň 6-njy awgustynda hasabatda',
    },
    {
      name: 'in a place on a day',
      pattern: new RegExp(`${NAME}\\sşäherinde,?\\s(?i:${DAY})`, 'u'),
      example: 'Port-Ister şäherinde 2026-njy ýylyň 14-nji maýynda düzüldi.',
      takes: { place: 'Port-Ister', day: '14' },
      unlike: 'Port-Ister şäherinde 14-nji maýda',
    },
  ],
};
