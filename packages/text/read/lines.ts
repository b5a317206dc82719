import { failure, type ReadingFault, type Result, success } from '../fault.ts';
import { LIMITS } from './limits.ts';

/** A line of the source that shows something. */
export interface Line {
  /** From 1, as an editor counts. */
  readonly number: number;
  /** Trimmed; runs of white space made one space, soft hyphens and invisible joiners taken out. */
  readonly text: string;
  /** After an empty line, or at the beginning of the file or of a page. */
  readonly apart: boolean;
  /** First on its page: a form feed stands before it. */
  readonly page: boolean;
  /** White space before its first letter, in characters. */
  readonly indent: number;
  /** Ended with a soft hyphen: the next line goes on inside the word. */
  readonly hyphenated: boolean;
  /** Where in `text` the second of two columns begins: 'General Assembly         Distr.: Limited'; null in running text. */
  readonly column: number | null;
}

const lineEnd = /\r\n|\n|\r/g;
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
const unevenSpace = /[^\S ]| {2}/;
const space = /\s+/g;
/** No text is spaced out so far to fill its line. */
const betweenColumns = /[^\S\f]{5,}|\t/;

/** Cuts a text into its lines; empty lines are kept as the distance between the others. */
export function linesOf(text: string, most = LIMITS.lines): Result<Line[], ReadingFault> {
  const lines: Line[] = [];
  let number = 0;
  let apart = true;
  const take = (raw: string): void => {
    number++;
    const line = readLine(raw, number, apart);
    if (line) lines.push(line);
    apart = line === null;
  };
  let start = 0;
  for (const found of text.matchAll(lineEnd)) {
    if (number >= most) return failure({ code: 'too-large', evidence: { lines: number, limit: most } });
    take(text.slice(start, found.index));
    start = found.index + found[0].length;
  }
  take(text.slice(start));
  return success(lines);
}

function readLine(raw: string, number: number, apart: boolean): Line | null {
  const visible = raw.replace(invisible, '');
  const trimmed = visible.trim();
  if (trimmed === '') return null;
  const page = raw.includes('\f');
  const uneven = unevenSpace.test(trimmed);
  return {
    number,
    text: uneven ? trimmed.replace(space, ' ') : trimmed,
    apart: apart || page,
    page,
    indent: visible.length - visible.trimStart().length,
    hyphenated: raw.trimEnd().endsWith('\u00ad'),
    column: uneven ? columnIn(trimmed) : null,
  };
}

/** Null too where there are more columns than two: a row of a table. */
function columnIn(trimmed: string): number | null {
  const [left = '', ...others] = trimmed.split(betweenColumns);
  return others.length === 1 ? left.replace(space, ' ').length + 1 : null;
}
