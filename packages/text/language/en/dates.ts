import type { DateGrammar } from '../language.ts';
import { quantities } from './quantities.ts';

export const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DAY_FIRST = `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:[-–—]|to|and)\\s?(?<last>\\d{1,2})(?:st|nd|rd|th)?)?\\s(?<month>${MONTHS}),?\\s(?<year>\\d{4}))`;
const MONTH_FIRST = `(?:(?<month>${MONTHS})\\s(?<day>\\d{1,2})(?:\\s?[-–—]\\s?(?<last>\\d{1,2}))?,\\s(?<year>\\d{4}))`;
/** Names of places begin with capitals: 'Turkmenbashi', 'the city of Port Ister'. */
const PLACE =
  "(?:the\\s(?:city|town)\\sof\\s)?(?<place>\\p{Lu}[\\p{L}'’ʻ-]{1,30}(?:\\s\\p{Lu}[\\p{L}'’ʻ-]{1,30}){0,3})";
const HELD = '(?:held|met|gathered|adopted|signed|convened|done|meeting|assembled)';

/** At the end of a treaty, days and years are spelled out. */
const DAY_WORDS =
  '(?:(?:twenty|thirty)[\\s-])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\p{L}+teenth|twentieth|thirtieth)';
const YEAR_WORDS = 'two\\sthousand(?:[\\s-](?:and\\s)?\\p{L}+){0,4}';

export const dates: DateGrammar = {
  spelled: quantities,
  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
  },
  days: [
    {
      name: 'day, month, year',
      pattern: new RegExp(`\\b${DAY_FIRST}`, 'iu'),
      example: '6 August 2021',
      takes: { day: '6', month: 'August', year: '2021' },
      unlike: 'in August 2021',
    },
    {
      name: 'month, day, year',
      pattern: new RegExp(`\\b${MONTH_FIRST}`, 'iu'),
      example: 'August 6, 2021',
      takes: { day: '6', month: 'August', year: '2021' },
      unlike: 'August 2021',
    },
    {
      name: 'day, month, year, spelled out',
      pattern: new RegExp(
        `(?<!\\p{L})(?<day>${DAY_WORDS})(?:\\sday)?(?:\\sof)?\\s(?<month>${MONTHS}),?\\s(?:(?:in|of)\\s)?(?:the\\syear\\s)?(?<year>\\d{4}|${YEAR_WORDS})`,
        'iu',
      ),
      example: 'this fourteenth day of May, two thousand and twenty-six',
      takes: { day: 'fourteenth', month: 'May', year: 'two thousand and twenty-six' },
      unlike: 'the fourteenth session in May 2026',
    },
  ],
  adoption: [
    {
      name: 'place, then day, alone on a line',
      pattern: new RegExp(`^${PLACE},\\s(?i:${DAY_FIRST})$`, 'u'),
      example: 'Turkmenbashi, 6 August 2021',
      takes: { place: 'Turkmenbashi', day: '6' },
      unlike: 'On Monday, 6 August 2021, they met',
    },
    {
      name: 'day, then place, alone on a line',
      pattern: new RegExp(`^(?i:${DAY_FIRST}),?\\s(?:in\\s)?${PLACE}$`, 'u'),
      example: '6 August 2021, Turkmenbashi',
      takes: { place: 'Turkmenbashi' },
      unlike: '6 August 2021',
    },
    {
      name: 'held in a place on a day',
      pattern: new RegExp(
        `\\b(?i:${HELD})\\b[^.;]{0,80}?\\b(?:in|at)\\s${PLACE}(?:,\\s\\p{Lu}[\\p{L}\\s]{1,30})?,?\\son\\s(?i:${DAY_FIRST})`,
        'u',
      ),
      example: 'Done at Port Ister on 14 May 2026.',
      takes: { place: 'Port Ister', day: '14' },
      unlike: 'cooperation in Turkmenistan on security',
    },
    {
      name: 'held on a day in a place',
      pattern: new RegExp(
        `\\b(?i:${HELD})\\b[^.;]{0,80}?\\bon\\s(?i:${DAY_FIRST}),?\\s(?:in|at)\\s${PLACE}`,
        'u',
      ),
      example: 'The Heads of State met on 6 August 2021 in the city of Turkmenbashi',
      takes: { place: 'Turkmenbashi', day: '6' },
      unlike: 'On 6 August 2021 in the report',
    },
    {
      name: 'on a day in a place',
      pattern: new RegExp(`^On\\s(?i:${DAY_FIRST}),?\\s(?:in|at)\\s${PLACE}`, 'u'),
      example: 'On 6 August 2021, in Turkmenbashi, the Heads of State held a meeting.',
      takes: { place: 'Turkmenbashi' },
      unlike: 'On 6 August 2021 in the report',
    },
  ],
};
