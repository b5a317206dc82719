import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import type { Block } from './block.ts';
import { jointOf } from './blocks.ts';
import { isClosed, looksLikeHeading } from './ending.ts';

const LONGEST_LINE = 300;
/** Of the longest heading, what most headings stay under. */
const SHORT_HEADING = 0.4;

/**
 * Puts texts together that a page end cut in two, even inside a word:
 *   22. …并鼓励参与体育运动的各组 / 织和机构开展合作。
 * A text without an end goes on in the next one, unless that has a number or either is whole by what it says.
 *
 * @param also characters that end a text here besides the full stop: in a preamble, the comma.
 */
export function mend(blocks: readonly Block[], language: Language, also: string): Block[] {
  const style = styleOf(blocks, language);
  const mended: Block[] = [];
  let pieces: Block[] = [];
  const end = (): void => {
    const whole = wholeOf(pieces, language);
    if (whole) mended.push(whole);
    pieces = [];
  };
  for (const block of blocks) {
    const [first] = pieces;
    const last = pieces.at(-1);
    const cut = first && last && !isClosed(last.text, language.marks, also);
    const titled = first && isTitle(first, mended.at(-1), language);
    if (!cut || titled || !goesOn(first, block, pieces.length > 1, language, style)) end();
    pieces.push(block);
  }
  end();
  return mended;
}

function wholeOf(pieces: readonly Block[], language: Language): Block | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return null;
  if (pieces.length === 1) return first;
  const parts = pieces.map(({ text }, at) => {
    const next = pieces[at + 1];
    return next ? text + jointOf(text, next.text, language) : text;
  });
  return { ...first, text: parts.join(''), last: last.last };
}

interface Style {
  readonly numbered: boolean;
  /** Numbered lines are headings over unnumbered texts. */
  readonly numbersHead: boolean;
}

function styleOf(blocks: readonly Block[], language: Language): Style {
  let numbered = 0;
  let heading = 0;
  for (const { text, marks } of blocks) {
    const mark = marks.find(({ rule }) => rule.numbers === 'paragraph');
    if (!mark) continue;
    numbered++;
    if (looksLikeHeading(text.slice(mark.length), language.marks)) heading++;
  }
  return { numbered: numbered > 0, numbersHead: heading * 2 > numbered };
}

function goesOn(first: Block, block: Block, begun: boolean, language: Language, style: Style): boolean {
  const { marks } = language;
  const [mark] = first.marks;
  if (mark && (mark.rule.numbers === 'article' || mark.rule.numbers === 'chapter')) return false;
  if (block.marks.length > 0) return false;
  if (isWhole(first.text, language) || isWhole(block.text, language)) return false;
  if (begun || (block.page && mayBeCut(first, marks))) return true;
  const heading = looksLikeHeading(first.text.slice(mark?.length ?? 0), marks);
  if (marks.cased) return !heading || /^[^\p{L}]*\p{Ll}/u.test(block.text.slice(0, 20));
  if (!heading) return true;
  return mark ? !style.numbersHead : style.numbered;
}

/**
 * No page ends with a heading, so what a page end follows is a sentence that it cut: under an Arabic number always;
 * else where there is more of it than a heading has in most cases.
 */
function mayBeCut({ text, marks: [mark] }: Block, { longestHeading }: Language['marks']): boolean {
  if (mark) return mark.rule.numbers === 'point' || mark.rule.style === 'arabic';
  return text.length > longestHeading * SHORT_HEADING;
}

/** A short line right under an article's number that stands alone is its title. */
function isTitle({ text }: Block, above: Block | undefined, { marks }: Language): boolean {
  const alone = above?.marks.some(
    ({ rule, length }) =>
      (rule.numbers === 'article' || rule.numbers === 'chapter') && length >= above.text.length,
  );
  return alone === true && looksLikeHeading(text, marks);
}

/** A line that nothing goes on from or into: a signature, the organ that speaks, the enacting words. */
function isWhole(text: string, { closing, preamble }: Language): boolean {
  if (text.length > LONGEST_LINE) return false;
  return [closing.signature, preamble.organ, preamble.enacting].some(
    (rules) => firstMatch(rules, text) !== null,
  );
}
