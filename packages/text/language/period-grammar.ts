/**
 * How a language names stretches of time: its units of time, the words that stand before and after them, and the times
 * that no calendar tells.
 */
import type { DateGrammar } from './language.ts';
import type { LineRule } from './line-rule.ts';

/** What a unit's groups are: `year`, `until`, `month`, `lastMonth`, `day`, `last`; q1 to q4, h1, h2 for parts of a year. */
export interface UnitRule extends LineRule {
  readonly unit: 'day' | 'month' | 'part' | 'year' | 'years' | 'decade';
}

/** "by", "from", "at the end of", "in the middle of", "at the beginning of". */
export interface RelationRule extends LineRule {
  readonly relation: 'by' | 'from' | 'end' | 'middle' | 'start';
}

export interface PeriodGrammar {
  /** In the order in which they are sought: longer ones first, for what one takes no other takes again. */
  readonly units: readonly UnitRule[];
  readonly before: readonly RelationRule[];
  readonly after: readonly RelationRule[];
  /** What joins two times to one that lasts from the first to the second, seen as the end of the first, | and the words
   * between: '2026-жылдан| 2030-жылга'. */
  readonly to: RegExp;
  /** Times without a place in the calendar: "within six months", "at their next meeting". Groups `event`, and `count`,
   * which must be a number. */
  readonly relative: readonly LineRule[];
}

/** Words that stand right before the time they are about: "by the ". */
export function leading(
  relation: RelationRule['relation'],
  words: string,
  example: string,
  unlike: string,
): RelationRule {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words})[\\s]?$`, 'iu');
  return { name: `${relation}, before`, relation, pattern, example, unlike };
}

/** Words that stand right after it: ' аягына', '年底'. */
export function trailing(
  relation: RelationRule['relation'],
  words: string,
  example: string,
  unlike: string,
): RelationRule {
  const pattern = new RegExp(`^(?:${words})`, 'iu');
  return { name: `${relation}, after`, relation, pattern, example, unlike };
}

/** Not within a symbol, a version or a longer number: A/RES/2026, 2.0.2026. */
const APART = '(?<![\\p{L}\\p{N}/.:+-])';
export const YEAR = '(?<year>(?:19|20)\\d{2})(?!\\d)';

/** From year to year: 2022–2024, 2026–27, and with the language's own word between. */
export const yearRange = (word: string): string =>
  `${APART}${YEAR}\\s?(?:[-–—]{1,2}\\s?(?<until>(?:19|20)\\d{2}|\\d{2}(?![\\s\\d]*[%‰]))|(?:${word})\\s(?<until>(?:19|20)\\d{2}))(?![\\d/:]|[-.]\\d)`;

/** Patterns of quarters and of halves, by the words that count them. */
export const quarters = (first: string, second: string, third: string, fourth: string): string =>
  `(?:(?<q1>${first})|(?<q2>${second})|(?<q3>${third})|(?<q4>${fourth}))`;
export const halves = (first: string, second: string): string => `(?:(?<h1>${first})|(?<h2>${second}))`;

/** The language's rules for days, and days in figures that many languages print alike. */
export const dayUnits = ({ days }: DateGrammar): UnitRule[] => [
  ...days.map((rule): UnitRule => ({ ...rule, unit: 'day' })),
  {
    name: 'day as ISO 8601 writes it',
    unit: 'day',
    pattern: /(?<![\p{L}\p{N}/.:+-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/u,
    example: '2026-05-14',
    takes: { year: '2026', month: '05', day: '14' },
    unlike: '2026-05-14-77',
  },
  {
    name: 'day, month and year in figures',
    unit: 'day',
    pattern: /(?<![\p{L}\p{N}/.:+-])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})(?!\d|\.\d)/u,
    example: '14.05.2026',
    takes: { year: '2026', month: '05', day: '14' },
    unlike: '2.0.26',
  },
];
