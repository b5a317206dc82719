/**
 * Stretches of time that a text names: "by the end of 2025", 二〇二六年上半年, «во втором квартале 2026 года»,
 * "2025-жылдын аягына чейин".
 */
import { lastDayOf, monthOf, numberOf } from './date.ts';
import type { DateGrammar, Language } from './language.ts';
import type { LineRule } from './line-rule.ts';
import type { PeriodGrammar, RelationRule, UnitRule } from './period-grammar.ts';

/** A time that a text names, as printed between `start` and `end`. Open on a side that is null; dated on neither in words. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly event: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Unit {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
  /** Whether it says itself from when till when: 2022–2024. */
  readonly range: boolean;
}

type Timed = Pick<Language, 'dates' | 'periods'>;

/** All times that a text names, in order of place. */
export function periodsIn(text: string, language: Timed): Period[] {
  const { periods } = language;
  const units = unitsIn(text, language).map((unit) => related(text, unit, periods));
  const named = joined(text, units, periods);
  const spoken = relativesIn(text, language).filter(
    ({ start, end }) => !named.some((one) => one.start < end && start < one.end),
  );
  return [...named, ...spoken].sort((a, b) => a.start - b.start);
}

function unitsIn(text: string, { dates, periods }: Timed): Unit[] {
  const units: Unit[] = [];
  // What a rule took is taken, even where it is no day of the calendar: 31 February 2027 is no February either.
  const taken: [start: number, end: number][] = [];
  for (const rule of periods.units)
    for (const found of everyMatch(rule, text)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (taken.some(([from, to]) => from < end && start < to)) continue;
      const groups = found.groups ?? {};
      const days = daysOf(rule, groups, dates);
      if (days || /\d/.test(groups['day'] ?? '')) taken.push([start, end]);
      const range = [groups['until'], groups['last'], groups['lastMonth']].some((one) => one !== undefined);
      if (days) units.push({ ...days, start, end, range });
    }
  return units.sort((a, b) => a.start - b.start);
}

const everywhere = new WeakMap<LineRule, RegExp>();

function everyMatch(rule: LineRule, text: string): Iterable<RegExpExecArray> {
  const { pattern } = rule;
  const global = everywhere.get(rule) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  everywhere.set(rule, global);
  return text.matchAll(global);
}

type Groups = Readonly<Record<string, string | undefined>>;
type Days = Pick<Unit, 'from' | 'to'>;

/** First and last day of what a rule took; null when the calendar has no such days. */
function daysOf({ unit }: UnitRule, groups: Groups, grammar: DateGrammar): Days | null {
  const year = numberOf(groups['year'], grammar);
  if (year === null) return null;
  if (unit === 'year') return months(year, 1, year, 12);
  if (unit === 'decade') return months(year, 1, year + 9, 12);
  if (unit === 'years') {
    const printed = numberOf(groups['until'], grammar) ?? 0;
    // '2026–27'
    const until = printed < 100 ? year - (year % 100) + printed : printed;
    return until < year ? null : months(year, 1, until, 12);
  }
  if (unit === 'part') {
    const [first, last] = partOf(groups);
    return months(year, first, year, last);
  }
  const month = monthOf(groups['month'], grammar);
  if (month === null) return null;
  const lastMonth = groups['lastMonth'] === undefined ? month : monthOf(groups['lastMonth'], grammar);
  if (lastMonth === null) return null;
  if (unit === 'month') return months(year, month, year, lastMonth);
  const day = numberOf(groups['day'], grammar);
  const last = groups['last'] === undefined ? day : numberOf(groups['last'], grammar);
  if (!day || !last || day > lastDayOf(year, month) || last > lastDayOf(year, lastMonth)) return null;
  return { from: iso(year, month, day), to: iso(year, lastMonth, last) };
}

/** First and last month of each part of a year, by the name of the group that matched. */
const PARTS: readonly (readonly [group: string, first: number, last: number])[] = [
  ['q1', 1, 3],
  ['q2', 4, 6],
  ['q3', 7, 9],
  ['q4', 10, 12],
  ['h1', 1, 6],
  ['h2', 7, 12],
];

function partOf(groups: Groups): readonly [first: number, last: number] {
  const [, first, last] = PARTS.find(([group]) => groups[group] !== undefined) ?? ['', 1, 12];
  return [first, last];
}

function months(year: number, first: number, until: number, last: number): Days {
  return { from: iso(year, first, 1), to: iso(until, last, lastDayOf(until, last)) };
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Characters before and after a unit in which words about it are sought. */
const NEAR = 40;

interface Related extends Period {
  readonly unit: Unit;
}

/** A unit with the words about it: "by" | "the end of" | 2027. */
function related(text: string, unit: Unit, { before, after }: PeriodGrammar): Related {
  let [start, end] = [unit.start, unit.end];
  const said = new Set<RelationRule['relation']>();
  for (let more = true; more; ) {
    const [left, right] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
    const leads = relationOf(left, before, said);
    const trails = leads ? null : relationOf(right, after, said);
    start -= leads?.length ?? 0;
    end += trails?.length ?? 0;
    more = leads !== null || trails !== null;
  }
  if (unit.range) for (const relation of ['from', 'by'] as const) said.delete(relation);
  const printed = text.slice(start, end);
  return { ...meant(unit, said), event: null, text: printed.trim(), ...trimmed(printed, start), unit };
}

/** The first rule that finds words and says something new, which is then said; how long those words are. */
function relationOf(
  words: string,
  rules: readonly RelationRule[],
  said: Set<RelationRule['relation']>,
): { length: number } | null {
  for (const { relation, pattern } of rules) {
    const found = said.has(relation) ? null : pattern.exec(words);
    if (!found) continue;
    said.add(relation);
    return { length: found[0].length };
  }
  return null;
}

function meant(unit: Unit, said: ReadonlySet<RelationRule['relation']>): Pick<Period, 'from' | 'to'> {
  const opens = said.has('from') && !said.has('by');
  const only = (day: string | null): Pick<Period, 'from' | 'to'> =>
    opens ? { from: day, to: null } : { from: null, to: day };
  if (said.has('middle')) return only(middleOf(unit));
  // "early in 2027" ends on no day that could be told.
  if (said.has('start')) return opens || said.has('by') ? only(unit.from) : only(null);
  if (said.has('end')) return only(unit.to);
  if (opens || said.has('by')) return only(opens ? unit.from : unit.to);
  return { from: unit.from, to: unit.to };
}

/** The middle of a year is the end of June, of a month the fifteenth; of other times none is told. */
function middleOf({ from, to }: Unit): string | null {
  if (from.slice(0, 7) === to.slice(0, 7)) return `${from.slice(0, 7)}-15`;
  const isYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  return isYear ? `${from.slice(0, 4)}-06-30` : null;
}

function trimmed(printed: string, start: number): { start: number; end: number } {
  const begins = start + printed.length - printed.trimStart().length;
  return { start: begins, end: begins + printed.trim().length };
}

/** "from 1 May 2026" | "to" | "30 June 2027" is one time. */
function joined(text: string, periods: readonly Related[], { to }: PeriodGrammar): Period[] {
  const found: Related[] = [];
  for (const period of periods) {
    const before = found.at(-1);
    const seam = before && `${before.text.slice(-8)}|${text.slice(before.end, period.unit.start)}`;
    const ranges = before?.unit.range || period.unit.range;
    if (before && seam && !ranges && before.unit.from < period.unit.to && to.test(seam)) {
      const days = { from: before.unit.from, to: period.unit.to };
      const whole = { text: text.slice(before.start, period.end), end: period.end };
      found.splice(-1, 1, { ...before, ...days, ...whole });
    } else found.push(period);
  }
  return found.map(({ unit: _, ...period }) => period);
}

function relativesIn(text: string, { dates, periods }: Timed): Period[] {
  const found: Period[] = [];
  for (const rule of periods.relative)
    for (const match of everyMatch(rule, text)) {
      const count = match.groups?.['count'];
      if (count !== undefined && !isCount(count, dates)) continue;
      const printed = match[0];
      const place = trimmed(printed, match.index);
      if (found.some((one) => one.start < place.end && place.start < one.end)) continue;
      const event = match.groups?.['event']?.trim() ?? null;
      found.push({ from: null, to: null, event, text: printed.trim(), ...place });
    }
  return found;
}

/** "several months" is as good as "six months"; "the months" is no length. */
const isCount = (words: string, dates: DateGrammar): boolean =>
  numberOf(words, dates) !== null || dates.spelled.some.includes(words.toLowerCase());
