import type { CodingGrammar } from '../language/coding.ts';

export type Span = readonly [start: number, end: number];

const ANY_END = /[.!?。！？]/g;

const NUMERIC_OR_LOWER = /[\p{Ll}\p{N}]/u;

/** Where each sentence begins and ends (its mark included, space around it not). Quoted stops end nothing. */
export function sentences(text: string, grammar: CodingGrammar, quoted: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let quote = 0;
  for (const { index: at } of text.matchAll(ANY_END)) {
    while (quote < quoted.length && (quoted[quote]?.[1] ?? 0) <= at) quote += 1;
    const inside = quoted[quote];
    if (inside && at >= inside[0]) continue;
    if (grammar.script === 'words' && !endsSentence(text, at, grammar)) continue;
    push(spans, text, start, at + 1);
    start = at + 1;
  }
  push(spans, text, start, text.length);
  return spans;
}

/** "No. 5", "в 2021 г. в городе", "3.5": a stop before a digit or a small letter, or after a known short form, ends nothing. */
function endsSentence(text: string, at: number, grammar: CodingGrammar): boolean {
  if (at + 1 >= text.length) return true;
  if (!/\s/.test(text.charAt(at + 1))) return false;
  let next = at + 1;
  while (next < text.length && /\s/.test(text.charAt(next))) next += 1;
  if (NUMERIC_OR_LOWER.test(text.charAt(next))) return false;
  const word =
    text
      .slice(Math.max(0, at - 8), at + 1)
      .split(/\s/)
      .pop() ?? '';
  return !grammar.abbreviations.includes(word);
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
