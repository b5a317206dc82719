/** A few lines of a text around the words that were found in it, and where these stand. */
import { analyse } from '@maslahat/text';

/** In characters; a Chinese character says as much as several letters. */
const AROUND = { han: 40, letters: 120 };
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʻʼ]*/gu;
const han = /\p{Script=Han}/u;

type Range = [number, number];

/**
 * @param tokens What was looked for, as analysed.
 * @returns `extract` with '…' where it was cut, and the ranges in it to mark.
 */
export function extractOf(
  text: string,
  language: string,
  tokens: ReadonlySet<string>,
): { extract: string; found: Range[] } {
  const ranges = rangesIn(text, language, tokens);
  const [first] = ranges;
  const reach = han.test(text) ? AROUND.han : AROUND.letters;
  const from = first === undefined ? 0 : boundaryBefore(text, first[0] - reach);
  const to = boundaryAfter(text, (first?.[1] ?? 0) + reach * 2);
  const head = from > 0 ? '…' : '';
  const shift = head.length - from;
  return {
    extract: head + text.slice(from, to) + (to < text.length ? '…' : ''),
    found: ranges
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  };
}

/** Where words of a text stand that analyse to one of the tokens: character ranges, in order. */
export function rangesIn(text: string, language: string, tokens: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const initials = new Set([...tokens].map(initialOf));
  for (const match of text.matchAll(word)) {
    if (han.test(match[0])) rangesInRun(match[0], match.index, tokens, ranges);
    else if (
      initials.has(initialOf(match[0])) &&
      analyse(match[0], language).some((token) => tokens.has(token))
    )
      ranges.push([match.index, match.index + match[0].length]);
  }
  return ranges;
}

/** Stems are cut at the end only: a word that begins otherwise than every token need not be analysed. */
const initialOf = (token: string): string => token.slice(0, 2).toLowerCase().normalize('NFKD').charAt(0);

/** Pairs of characters that overlap or touch are marked as one: 国际冰川 for 国际, 际冰, 冰川. */
function rangesInRun(run: string, at: number, tokens: ReadonlySet<string>, ranges: Range[]): void {
  let place = at;
  let last: Range | undefined;
  const characters = [...run];
  for (const [index, character] of characters.entries()) {
    const pair = character + (characters[index + 1] ?? '');
    if (tokens.has(pair)) {
      const range: Range = [place, place + pair.length];
      if (last !== undefined && last[1] >= range[0]) last[1] = range[1];
      else {
        last = range;
        ranges.push(last);
      }
    }
    place += character.length;
  }
}

/** Never inside a word, nor inside a character that takes two places. */
function boundaryBefore(text: string, wished: number): number {
  if (wished <= 0) return 0;
  const space = text.lastIndexOf(' ', wished);
  return space > wished - 40 && space >= 0 ? space + 1 : whole(text, wished);
}

function boundaryAfter(text: string, wished: number): number {
  if (wished >= text.length) return text.length;
  const space = text.indexOf(' ', wished);
  return space >= 0 && space < wished + 40 ? space : whole(text, wished);
}

const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const whole = (text: string, at: number): number => (isSecondHalf(text.charCodeAt(at)) ? at + 1 : at);
