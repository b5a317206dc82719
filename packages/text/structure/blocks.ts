import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import type { Line } from '../read/lines.ts';
import { symbolEnding } from '../read/symbol.ts';
import type { Block } from './block.ts';
import { isClosed } from './ending.ts';
import { type Mark, marksOf } from './mark.ts';

/** Longest line of a text that was wrapped at a margin; longer lines are whole paragraphs. */
const WIDEST = 130;
/** Fewest wrapped lines from which a margin can be told. */
const ENOUGH = 6;
/** A line of this length without an end goes on in the next one, whatever that begins with. */
const LONG = 50;
/** Longest line that a rule about a whole line is tried on. */
const LONGEST_STANDING = 300;

/** Lines to blocks: a line goes on in the next one unless something says that a new text begins. */
export function blocksOf(printed: readonly Line[], language: Language): Block[] {
  const margin = marginOf(printed);
  const lines = printed.flatMap((line) => columnsOf(line, language));
  const blocks: Block[] = [];
  let pieces: Line[] = [];
  const end = (): void => {
    const block = blockOf(pieces, language);
    if (block) blocks.push(block);
    pieces = [];
  };
  let whole = false;
  lines.forEach((line, at) => {
    const before = pieces.at(-1);
    const wholeBefore = whole;
    // A line between empty lines joins nothing, so nothing need be known of it.
    whole = !(line.apart && lines[at + 1]?.apart !== false) && standsAlone(line.text, language);
    // A title that fills its line goes on, be its pieces as they may: "…to the / United Nations".
    const parted = (wholeBefore || whole) && !(before && fills(before, line, language, margin));
    if (before && (parted || !goesOn(before, line, language, margin))) end();
    pieces.push(line);
  });
  end();
  return blocks;
}

/** The two columns of a masthead are two lines: 'General Assembly' and 'Distr.: Limited'. */
function columnsOf(line: Line, language: Language): Line[] {
  const { text, column } = line;
  if (column === null) return [line];
  const left = text.slice(0, column).trim();
  const right = text.slice(column).trim();
  const issued = [left, right].some((part) => standsAlone(part, language)) || symbolEnding(right) === right;
  if (!issued) return [line];
  return [
    { ...line, text: left, column: null },
    { ...line, text: right, column: null, apart: true },
  ];
}

function blockOf(pieces: readonly Line[], language: Language): Block | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const marks = marksOf(first.text, language.numbers);
  const place = { first: first.number, last: last.number, page: first.page };
  if (pieces.length === 1) return { text: first.text, ...place, marks };
  const parts = pieces.map((line, at) => {
    const next = pieces[at + 1];
    return next ? line.text + jointOf(line.text, next.text, language, line.hyphenated) : line.text;
  });
  return { text: parts.join(''), ...place, marks };
}

/** What stands for the break between two pieces of one text: nothing inside a word or between Chinese characters. */
export function jointOf(before: string, after: string, language: Language, hyphenated = false): '' | ' ' {
  if (hyphenated) return '';
  if (/\p{L}-$/u.test(before.slice(-3)) && /^\p{L}/u.test(after.slice(0, 2))) return '';
  if (language.marks.joint === ' ') return ' ';
  return /[\w.,;:]$/.test(before.slice(-1)) && /^\w/.test(after.slice(0, 1)) ? ' ' : '';
}

function goesOn(before: Line, line: Line, language: Language, margin: number): boolean {
  if (line.apart) return false;
  if (before.hyphenated) return true;
  const full = reachesMargin(before, line, margin);
  const closed = isClosed(before.text, language.marks);
  const marks = marksOf(line.text, language.numbers);
  if (marks.length > 0) return !closed && full && !isListed(marks);
  if (closed) return full && line.indent <= before.indent;
  if (!language.marks.cased) return true;
  return (
    full ||
    before.text.length >= LONG ||
    /^[^\p{L}]*\p{Ll}/u.test(line.text.slice(0, 20)) ||
    isShouted(before.text, line.text)
  );
}

/** A line so full that only the margin ended it; where no spaces part words, every line may be. */
function fills(before: Line, line: Line, { marks }: Language, margin: number): boolean {
  if (line.apart || marks.joint !== ' ' || isClosed(before.text, marks)) return false;
  // What stands far to the right is a column of short lines, however near the margin it comes.
  return before.text.length > before.indent && reachesMargin(before, line, margin);
}

/** A title in capitals goes on in capitals. */
function isShouted(before: string, line: string): boolean {
  return isCapitals(before) && isCapitals(line);
}

function isCapitals(text: string): boolean {
  return text.length < LONGEST_STANDING && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Numbers that no sentence wraps into: '(a)', 'Article 3', a dash; '15.' may be the end of one. */
function isListed(marks: readonly Mark[]): boolean {
  return marks.some(
    ({ rule }) => rule.numbers === 'point' || rule.numbers === 'article' || rule.numbers === 'chapter',
  );
}

/** Lines that are whole by what they say; what begins with a small letter goes on from something. */
function standsAlone(text: string, { masthead, letter, preamble, closing, dates, marks }: Language): boolean {
  if (text.length > LONGEST_STANDING || (marks.cased && /^\p{Ll}/u.test(text))) return false;
  return [
    masthead.lines,
    masthead.adopted,
    masthead.notes,
    letter.agenda,
    letter.annex,
    letter.title,
    letter.original,
    letter.signed,
    preamble.organ,
    closing.signature,
    dates.adoption.filter(({ pattern }) => pattern.source.startsWith('^')),
  ].some((rules) => firstMatch(rules, text) !== null);
}

/** Whether the next word would not have fitted on the line any more. */
function reachesMargin(before: Line, line: Line, margin: number): boolean {
  if (margin === 0) return false;
  const space = line.text.indexOf(' ');
  const word = space < 0 ? line.text.length : space;
  return before.indent + before.text.length + 1 + word > margin;
}

/** The column at which a text was wrapped; 0 when its lines are paragraphs. */
function marginOf(lines: readonly Line[]): number {
  let margin = 0;
  let wrapped = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const width = line.indent + line.text.length;
    if (!next || next.apart || width > WIDEST) return;
    wrapped++;
    if (width > margin) margin = width;
  });
  return wrapped >= ENOUGH ? margin : 0;
}
