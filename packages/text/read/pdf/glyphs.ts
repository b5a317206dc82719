/** A run of glyphs as pdf.js gives it: text in reading order, with its place on the page. */
export interface Run {
  readonly text: string;
  /** Left end, in points from the left. */
  readonly x: number;
  readonly width: number;
  /** Baseline, in points from the foot of the page. */
  readonly y: number;
  /** Size of the type, in points. */
  readonly size: number;
}

/** A line of a page, or of a column. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  /** Read from its right end. */
  readonly leftwards: boolean;
  /** Points from the edge of its column, on the side where reading begins, to its first letter. */
  readonly indent: number;
  /** Points from its last letter to the other edge. */
  readonly room: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Small raised signs in it that may call a note, as they stand. */
  readonly raised: readonly string[];
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const leftToRight = /\p{L}/u;
const lettersLeftwards = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g;
const lettersOfAny = /\p{L}|[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu;
const presentation = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
};
/** A space is as wide as a quarter of the type's size; narrower gaps are kerning. */
const SPACE = 0.2;
/** Signs at least this much smaller than their line are raised ones. */
const SMALLER = 0.8;

/** How the text of a page is put down. */
export interface Manner {
  /** The text is read from the right: its lines are then, whatever words of other scripts they hold. */
  readonly leftwards: boolean;
  /** Brackets among letters written from the right stand as they look, ')' for an opening one; else as they are meant. */
  readonly mirrored: boolean;
}

/** Runs that stand on one line to the line, in reading order. Runs in any order; at least one. */
export function lineOf(runs: readonly Run[], { leftwards: page, mirrored }: Manner): PageLine {
  const sorted = runs
    .filter(({ text, width, size }) => text.trim() !== '' || width > size * 0.05)
    .toSorted((a, b) => a.x - b.x);
  const size = Math.max(...sorted.map((run) => run.size), 0);
  const base = sorted.find((run) => run.size === size);
  const y = base?.y ?? 0;
  const raised: string[] = [];
  const marked = sorted.map((run) => {
    if (run.size === 0 || run.size > size * SMALLER || run.y <= y + size * 0.1) return run;
    const sign = run.text.trim();
    if (/^(?:\d{1,3}|[*†‡]|[a-z])$/.test(sign)) raised.push(sign);
    return run;
  });
  const letters = lettersIn(marked);
  const leftwards = page ? letters.leftwards > 0 : letters.leftwards > letters.rightwards;
  return {
    leftwards,
    text: leftwards
      ? readLeftwards(withStop(marked, true), mirrored)
      : readRightwards(withStop(marked, false), mirrored),
    left: sorted[0]?.x ?? 0,
    indent: 0,
    room: 0,
    right: Math.max(...sorted.map(({ x, width }) => x + width), 0),
    y,
    size,
    raised,
  };
}

/**
 * A figure that stands on the margin, apart from the text it numbers, sets itself off by its place; in a line the stop
 * does that: '16    The Parties' → '16. The Parties'.
 */
function withStop(runs: readonly Run[], leftwards: boolean): readonly Run[] {
  const shown = runs.filter(({ text }) => text.trim() !== '');
  const [number, first] = leftwards ? shown.toReversed() : shown;
  if (!number || !first || !/^[\d٠-٩]{1,3}$/.test(number.text.trim()) || !beginsText.test(first.text))
    return runs;
  const gap = leftwards ? number.x - (first.x + first.width) : first.x - (number.x + number.width);
  if (gap < number.size) return runs;
  return runs.map((run) => (run === number ? { ...run, text: `${run.text.trim()}.` } : run));
}

const beginsText = /^["“«(]?[\p{L}\ufe70-\ufefc]/u;

/** Letters of scripts written from the right, and of others. */
export function lettersIn(runs: readonly Run[]): { leftwards: number; rightwards: number } {
  const text = runs.map((run) => run.text).join('');
  const leftwards = text.match(lettersLeftwards)?.length ?? 0;
  return { leftwards, rightwards: (text.match(lettersOfAny)?.length ?? 0) - leftwards };
}

function readRightwards(runs: readonly Run[], mirrored: boolean): string {
  let text = '';
  runs.forEach((run, at) => {
    const before = runs[at - 1];
    if (before && isGap(before, run)) text += ' ';
    text += rightToLeft.test(run.text) ? leftwardsText(run.text, mirrored) : run.text;
  });
  return text.replace(/ {2,}/g, ' ').trim();
}

/**
 * A line that is read from its right end. Figures and Latin words in it are read from their left:
 *   م. ﺎﻌﻟا … )S/2026/100( → … (S/2026/100) …
 * What binds runs to one such group says the bidirectional algorithm (UAX 9, W4, N1): a single sign between
 * figures, anything between Latin letters.
 */
function readLeftwards(runs: readonly Run[], mirrored: boolean): string {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && binds(group, run)) group.push(run);
    else groups.push([run]);
  }
  // A sign that turned out to bind nothing stands by itself.
  const settled = groups.flatMap((group) => looseEnds(group));
  let text = '';
  for (let at = settled.length - 1; at >= 0; at--) {
    const group = settled[at] ?? [];
    const [first] = group;
    const right = settled[at + 1]?.[0];
    const last = group.at(-1);
    if (last && right && isGap(last, right)) text += ' ';
    if (first)
      text +=
        group.length === 1 && !isLeftToRight(first)
          ? leftwardsText(first.text, mirrored)
          : readRightwards(group, mirrored);
  }
  return text.replace(/ {2,}/g, ' ').trim();
}

const isLeftToRight = ({ text }: Run): boolean => !rightToLeft.test(text) && /[\p{L}\p{N}]/u.test(text);
const hasLatin = (group: readonly Run[]): boolean => group.some(({ text }) => leftToRight.test(text));

function binds(group: readonly Run[], run: Run): boolean {
  if (rightToLeft.test(run.text) || !group.some(isLeftToRight)) return false;
  const last = group.at(-1);
  if (isLeftToRight(run)) return hasLatin(group) || (last !== undefined && !isGap(last, run));
  if (hasLatin(group)) return !/[()[\]«»]/.test(run.text);
  return /^[,./:+-]$/.test(run.text);
}

/** Signs and spaces after the last figure or letter of a group belong to the text around it. */
function looseEnds(group: readonly Run[]): Run[][] {
  const last = group.findLastIndex(isLeftToRight);
  if (last < 0) return group.map((run) => [run]);
  return [group.slice(0, last + 1), ...group.slice(last + 1).map((run) => [run])];
}

/** Letters in their plain forms; brackets as they open and close for one who reads leftwards. */
function leftwardsText(text: string, mirrored: boolean): string {
  const plain = text.replace(presentation, (forms) => forms.normalize('NFKC'));
  return mirrored ? plain.replace(/[()[\]{}«»<>]/g, (bracket) => MIRRORED[bracket] ?? bracket) : plain;
}

function isGap(before: Run, run: Run): boolean {
  return run.x - (before.x + before.width) > Math.max(before.size, run.size) * SPACE;
}
