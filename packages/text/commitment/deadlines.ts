/** Stage: the time by which, or at which, a promise falls due. */
import type { DeadlineRule } from '../language/coding.ts';
import type { Deadline } from '../reading.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './sentences.ts';

/** The first of the language's rules that finds a time outside quotations; null when nothing is dated. */
export function deadlineOf(
  sentence: Sentence,
  [start, end]: Span,
): { deadline: Deadline; rule: DeadlineRule } | null {
  const words = sentence.text.slice(start, end);
  if (!sentence.grammar.timeCue.test(words)) return null;
  for (const rule of sentence.grammar.deadlines) {
    rule.pattern.lastIndex = 0;
    for (const match of words.matchAll(rule.pattern)) {
      const at = start + match.index;
      if (sentence.quoted.some(([from, to]) => at >= from && at < to)) continue;
      return { deadline: read(rule, match, sentence), rule };
    }
  }
  return null;
}

function read(rule: DeadlineRule, match: RegExpExecArray, sentence: Sentence): Deadline {
  const { year = '', until = year, month = '', day = '', event = '' } = match.groups ?? {};
  const text = match[0].trim();
  const undated = { from: null, to: null, event: null, text };
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
    case 'month': {
      const place = monthNumber(month, sentence);
      return { ...undated, to: `${year}-${pad(place)}-${pad(lastDay(Number(year), place))}` };
    }
    case 'from-day':
      return { ...undated, from: `${year}-${pad(monthNumber(month, sentence))}-${pad(Number(day))}` };
    case 'day':
      return { ...undated, to: `${year}-${pad(monthNumber(month, sentence))}-${pad(Number(day))}` };
  }
}

const pad = (count: number): string => String(count).padStart(2, '0');

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function monthNumber(printed: string, { grammar }: Sentence): number {
  return grammar.months[printed.toLowerCase()] ?? Number(printed);
}
