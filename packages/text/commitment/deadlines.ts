/** Stage: the time by which, or at which, a promise falls due. */
import type { DeadlineRule } from '../language/coding.ts';
import { plainDigits } from '../language/digits.ts';
import { timesIn } from '../language/mentions.ts';
import type { Deadline } from '../reading.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';

interface Dated {
  readonly deadline: Deadline;
  readonly mark: { readonly rule: Pick<DeadlineRule, 'name' | 'example'>; start: number; end: number };
}

/** The first of the language's rules that finds a time outside quotations, else a time that is told at all; null when nothing is dated. */
export function deadlineOf(sentence: Sentence, [start, end]: Span): Dated | null {
  const words = sentence.text.slice(start, end);
  if (!sentence.grammar.timeCue.test(words)) return null;
  for (const rule of sentence.grammar.deadlines) {
    rule.pattern.lastIndex = 0;
    for (const match of words.matchAll(rule.pattern)) {
      const at = start + match.index;
      if (isAnothers(sentence, rule.gives, start, at)) continue;
      const deadline = read(rule, match, sentence);
      const first = at + match[0].indexOf(deadline.text);
      return { deadline, mark: { rule, start: first, end: first + deadline.text.length } };
    }
  }
  return timeTold(sentence, words, start);
}

const TOLD: Pick<DeadlineRule, 'name' | 'example'> = { name: 'a time told', example: '' };

/** What the language knows of times at large, where no rule for what falls due finds one. */
function timeTold(sentence: Sentence, words: string, at: number): Dated | null {
  for (const { from, to, text, start, end } of timesIn(words, sentence.grammar.language)) {
    // Words without a day are left to the rules: "as soon as possible" is seldom meant as a term.
    if ((from === null && to === null) || BARE_YEAR.test(text)) continue;
    if (isAnothers(sentence, 'years', at, at + start)) continue;
    return {
      deadline: { from, to, event: null, text },
      mark: { rule: TOLD, start: at + start, end: at + end },
    };
  }
  return null;
}

/** "the floods of | 2026": a year that nothing leads up to may be anything's. */
const BARE_YEAR = /^\d{4}(?:\s\p{L}+)?$/u;

/** Whether the time belongs to a title, to a document's name or to an example. */
function isAnothers(
  { text, grammar, quoted, clauses }: Sentence,
  gives: DeadlineRule['gives'],
  start: number,
  at: number,
): boolean {
  if (quoted.some(([from, to]) => at >= from && at < to)) return true;
  // "initiatives, such as | the adoption at the seventy-fifth session": of an example.
  if (gives === 'event' && within(clauses, [start, at]).some(({ rule }) => rule.role === 'including'))
    return true;
  return OF_TITLES.has(gives) && (grammar.titled?.test(text.slice(start, at).trimEnd()) ?? false);
}

/** Periods that may be part of a document's name. */
const OF_TITLES: ReadonlySet<DeadlineRule['gives']> = new Set(['years', 'year']);

/** What the pattern takes, with the digits of other scripts as ours: ٢٠٢٧ is 2027. */
function plainly({ groups }: RegExpExecArray): Readonly<Record<string, string | undefined>> {
  const taken = Object.entries(groups ?? {});
  return Object.fromEntries(taken.map(([name, printed]) => [name, printed && plainDigits(printed)]));
}

function read(rule: DeadlineRule, match: RegExpExecArray, sentence: Sentence): Deadline {
  const {
    year = '',
    until = year,
    month = '',
    firstMonth = month,
    day = '',
    lastDay = '',
    event = '',
  } = plainly(match);
  const text = match[0].trim();
  const undated = { from: null, to: null, event: null, text };
  const dayOf = (printed: string, of = month): string =>
    `${year}-${pad(monthNumber(of, sentence))}-${pad(Number(printed))}`;
  switch (rule.gives) {
    case 'words':
      return undated;
    case 'event':
      return { ...undated, event };
    case 'year':
    case 'years':
      return { ...undated, from: `${year}-01-01`, to: `${until}-12-31` };
    case 'year-end':
      return { ...undated, to: `${year}-12-31` };
    // 2030 年前: before the year begins.
    case 'year-before':
      return { ...undated, to: `${Number(year) - 1}-12-31` };
    case 'from-year':
      return { ...undated, from: `${year}-01-01` };
    case 'month':
    case 'in-month': {
      const place = monthNumber(month, sentence);
      const to = `${year}-${pad(place)}-${pad(daysIn(Number(year), place))}`;
      return { ...undated, from: rule.gives === 'in-month' ? `${year}-${pad(place)}-01` : null, to };
    }
    case 'part':
    case 'part-end': {
      const [first, last] = monthsOf(match.groups ?? {});
      const to = `${year}-${pad(last)}-${pad(daysIn(Number(year), last))}`;
      return { ...undated, from: rule.gives === 'part' ? `${year}-${pad(first)}-01` : null, to };
    }
    case 'from-day':
      return { ...undated, from: dayOf(day) };
    case 'on-day':
      return { ...undated, from: dayOf(day), to: dayOf(day) };
    case 'day':
      return { ...undated, to: dayOf(day) };
    case 'days':
      return { ...undated, from: dayOf(day, firstMonth), to: dayOf(lastDay) };
  }
}

/** First and last month of each part of a year, by the name of the group that matched. */
const PARTS: readonly (readonly [group: string, first: number, last: number])[] = [
  ['q1', 1, 3],
  ['q2', 4, 6],
  ['q3', 7, 9],
  ['q4', 10, 12],
  ['h1', 1, 6],
  ['h2', 7, 12],
  ['spring', 3, 5],
  ['summer', 6, 8],
  ['autumn', 9, 11],
];

function monthsOf(groups: Readonly<Record<string, string | undefined>>): readonly [number, number] {
  const [, first, last] = PARTS.find(([group]) => groups[group] !== undefined) ?? ['', 1, 12];
  return [first, last];
}

const pad = (count: number): string => String(count).padStart(2, '0');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function monthNumber(printed: string, { grammar }: Sentence): number {
  return grammar.months[printed.toLowerCase()] ?? Number(printed);
}
