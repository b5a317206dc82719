import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import { symbolEnding } from '../read/symbol.ts';
import type { Block } from './block.ts';
import { isClosed, looksLikeHeading } from './ending.ts';
import { mend } from './mending.ts';

/** The large parts of a file. */
export interface Frame {
  /** Above the letter or, without one, above the text. */
  readonly head: readonly Block[];
  /** From its title to its signature; empty without a letter. */
  readonly letter: readonly Block[];
  /** Between the letter and the text: annex line, original language, title. */
  readonly annexHead: readonly Block[];
  /** Preamble, paragraphs, closing. */
  readonly text: readonly Block[];
  /** What is annexed to the text in turn; each begins with the line that heads it. */
  readonly annexes: readonly (readonly Block[])[];
}

/** Blocks within which a covering letter, if there is one, must have begun. */
const LETTER_WITHIN = 60;
/** Longest text that a rule about a whole line is tried on. */
const LONGEST_LINE = 400;

/** Finds where letter, annex and text begin. */
export function frameOf(blocks: readonly Block[], language: Language): Frame {
  const letterAt = blocks.slice(0, LETTER_WITHIN).findIndex(({ text }) => fits(text, language.letter.title));
  const annexAt = letterAt < 0 ? -1 : annexBegins(blocks, letterAt, language);
  const begins = textBegins(blocks, annexAt < 0 ? 0 : annexAt + 1, language);
  const [text, ...annexes] = splitAnnexes(blocks.slice(begins), language);
  return {
    head: blocks.slice(0, annexAt < 0 ? begins : letterAt),
    letter: annexAt < 0 ? [] : letterWhole(blocks.slice(letterAt, annexAt), language),
    annexHead: annexAt < 0 ? [] : blocks.slice(annexAt, begins),
    text: text ?? [],
    annexes,
  };
}

/** Its title is whole as it stands; of its texts a page end may have cut one. */
function letterWhole([title, ...texts]: readonly Block[], language: Language): Block[] {
  return title ? [title, ...mend(texts, language, '')] : [];
}

/** The line that heads the annex; where none does, the title of a statement after the letter's signature. */
function annexBegins(blocks: readonly Block[], letterAt: number, language: Language): number {
  // An annex line with nothing below it heads nothing.
  const headed = blocks.findIndex(
    ({ text }, at) => at > letterAt && at < blocks.length - 1 && fits(text, language.letter.annex),
  );
  if (headed >= 0) return headed;
  const signed = blocks.findIndex(({ text }, at) => at > letterAt && fits(text, language.letter.signed));
  if (signed < 0) return -1;
  return blocks.findIndex(({ text }, at) => at > signed && fits(text, language.masthead.kinds));
}

/** The text itself, then each annex with the line that heads it. */
function splitAnnexes(blocks: readonly Block[], language: Language): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (fits(block.text, language.letter.annex)) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

/** The first block that is no heading: a number, a preambular clause, the organ that speaks, a whole sentence. */
function textBegins(blocks: readonly Block[], from: number, language: Language): number {
  const at = blocks.findIndex((block, index) => index >= from && isText(block, language));
  if (at < 0) return blocks.length;
  // "Monitoring of lakes" may be a title or begin a clause: over the organ that speaks it is a title.
  const organ = blocks.findIndex(({ text }, index) => index >= at && fits(text, language.preamble.organ));
  const titles = blocks.slice(at, Math.max(at, organ));
  return titles.every(({ text }) => looksLikeHeading(text, language.marks)) ? at + titles.length : at;
}

function isText({ text, marks: numbered }: Block, language: Language): boolean {
  const { masthead, preamble, letter, marks, speakers } = language;
  if (text.length <= LONGEST_LINE) {
    const { lines, adopted, notes, kinds } = masthead;
    const isHead = [lines, adopted, notes, kinds, letter.original, letter.agenda];
    if (fits(text, preamble.organ) || fits(text, preamble.enacting)) return true;
    if (symbolEnding(text) !== null || isHead.some((rules) => fits(text, rules))) return false;
  }
  if (firstMatch(masthead.sponsors, text) !== null) return false;
  if (fits(text, preamble.clause) || numbered.length > 0) return true;
  const comma = marks.closesClause.includes(text.slice(-1));
  if (comma || !isClosed(text, marks)) return comma;
  return text.length > marks.longestHeading || (!/[:：]$/.test(text) && fits(text, speakers));
}

function fits(text: string, rules: Parameters<typeof firstMatch>[0]): boolean {
  return firstMatch(rules, text.slice(0, LONGEST_LINE)) !== null;
}
