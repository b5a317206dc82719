import type { CodingGrammar } from '../language/coding.ts';
import { languageOf } from '../language/index.ts';
import { sentenceEnds } from '../language/sentence-end.ts';
import { itemBreaks } from './enumerations.ts';

export type Span = readonly [start: number, end: number];

/**
 * Where each sentence begins and ends (its mark included, space around it not). Quoted stops end nothing; the items of
 * a list that is set in the line are sentences too, without their numbers.
 */
export function sentences(text: string, { language }: CodingGrammar, quoted: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let quote = 0;
  for (const [end, next] of breaksIn(text, language)) {
    while (quote < quoted.length && (quoted[quote]?.[1] ?? 0) < end) quote += 1;
    const inside = quoted[quote];
    // The bracket of "(a)" belongs to the number.
    if ((inside && end > inside[0]) || end <= start) continue;
    push(spans, text, start, end);
    start = next;
  }
  push(spans, text, start, text.length);
  return spans;
}

/** Ends of sentences and of items, in order of place, each with where the next one begins. */
function breaksIn(text: string, language: string): Span[] {
  const ends = [...endsIn(text, language)].map((end): Span => [end, end]);
  const items = itemBreaks(text);
  return items.length === 0
    ? ends
    : [...ends, ...items].sort(([one, from], [other, to]) => one - other || to - from);
}

function endsIn(text: string, code: string): Iterable<number> {
  const marks = languageOf(code)?.marks;
  return marks ? sentenceEnds(text, marks) : [];
}

function push(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  if (to > from) spans.push([from, to]);
}

/** Titles, quotations and brackets: what stands in them is named, not said. Unclosed marks are left alone. */
export function quotations(text: string, pairs: ReadonlyMap<string, string>): Span[] {
  const spans: Span[] = [];
  const open: { at: number; close: string }[] = [];
  for (const { index, 0: character } of text.matchAll(ANY_MARK)) {
    const innermost = open.at(-1);
    if (innermost && character === innermost.close) {
      open.pop();
      while ((spans.at(-1)?.[0] ?? -1) > innermost.at) spans.pop();
      spans.push([innermost.at, index + 1]);
      continue;
    }
    const close = pairs.get(character);
    if (close) open.push({ at: index, close });
  }
  return spans;
}

const ANY_MARK = /[“”„‘’«»"()[\]《》「」『』（）［］]/g;
