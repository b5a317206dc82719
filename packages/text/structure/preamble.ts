import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import type { Warning } from '../reading.ts';
import type { Block } from './block.ts';
import { isClosed, looksLikeHeading } from './ending.ts';
import { type Item, textOf } from './item.ts';
import { mend } from './mending.ts';
import { Points } from './points.ts';

const LONGEST_LINE = 300;
/** Enacting words may end a long sentence; only its end is looked at. */
const LONGEST_ENACTING = 200;

/** Parts the preamble from what it leads to. */
export function splitPreamble(
  blocks: readonly Block[],
  language: Language,
): { preamble: Block[]; operative: Block[]; enacted: boolean } {
  const firstNumber = blocks.findIndex(isOperative);
  const before = firstNumber < 0 ? blocks.length : firstNumber;
  const enacting = blocks.findIndex(
    ({ text }, at) => at < before && isEnacting(text, language) && !headsPoints(blocks, at, language),
  );
  const cut =
    enacting >= 0
      ? enacting + 1
      : firstNumber >= 0
        ? beforeHeadings(blocks, before, language)
        : lastClause(blocks, language);
  return {
    preamble: mend(blocks.slice(0, cut), language, language.marks.closesClause),
    operative: blocks.slice(cut),
    enacted: enacting >= 0,
  };
}

/** Clauses with their points, the organ that speaks and the enacting words, each a provision. */
export function preambleItems(
  blocks: readonly Block[],
  language: Language,
): { items: Item[]; warnings: Warning[] } {
  const counts = { pre: 0, enacting: 0, heading: 0 };
  const items: Item[] = [];
  const warnings: Warning[] = [];
  let points: Points | null = null;
  for (const block of blocks) {
    if (points && block.marks.some(({ rule }) => rule.numbers === 'point')) {
      const doubt = points.add(block);
      if (doubt) warnings.push(doubt);
      continue;
    }
    const { kind, key, rule } = roleOf(block.text, language);
    counts[key]++;
    const content = [textOf(block, rule)];
    const item: Item = {
      kind,
      key: `${key}_${counts[key]}`,
      number: null,
      first: block.first,
      rule,
      content,
    };
    items.push(item);
    points = kind === 'preambular' ? new Points(item) : null;
  }
  return { items, warnings };
}

function roleOf(
  text: string,
  language: Language,
): { kind: 'preambular' | 'enacting' | 'heading'; key: 'pre' | 'enacting' | 'heading'; rule: string } {
  const short = text.slice(0, LONGEST_LINE);
  const enacting =
    firstMatch(language.preamble.enacting, text.slice(-LONGEST_ENACTING)) ??
    firstMatch(language.preamble.organ, short);
  if (enacting) return { kind: 'enacting', key: 'enacting', rule: enacting.rule.name };
  const clause = firstMatch(language.preamble.clause, short);
  if (!clause && looksLikeHeading(text, language.marks))
    return { kind: 'heading', key: 'heading', rule: 'short line without an end' };
  return { kind: 'preambular', key: 'pre', rule: clause?.rule.name ?? 'before the enacting words' };
}

function isEnacting(text: string, language: Language): boolean {
  return firstMatch(language.preamble.enacting, text.slice(-LONGEST_ENACTING)) !== null;
}

/** "The Ministers agreed on the following:" over dashes, after whole sentences, ends no preamble: it leads its points. */
function headsPoints(blocks: readonly Block[], at: number, language: Language): boolean {
  const next = blocks[at + 1];
  const points = next?.marks.some(({ rule }) => rule.numbers === 'point') ?? false;
  return points && blocks.slice(0, at).some(({ text }) => isClosed(text, language.marks));
}

function isOperative({ marks }: Block): boolean {
  return marks.some(({ rule }) => rule.numbers !== 'point');
}

/** A heading right above the first number belongs to it: "Chapter I", "General provisions". */
function beforeHeadings(blocks: readonly Block[], firstNumber: number, language: Language): number {
  let cut = firstNumber;
  while (cut > 0) {
    const above = blocks[cut - 1];
    if (!above || !looksLikeHeading(above.text, language.marks) || cut === 1) break;
    cut--;
  }
  return cut;
}

/** Without number and enacting words the preamble is the run of clauses at the beginning that a comma ends. */
function lastClause(blocks: readonly Block[], language: Language): number {
  const { marks, preamble } = language;
  const at = blocks.findIndex(({ text }) => {
    const short = text.slice(0, LONGEST_LINE);
    return (
      isClosed(text, marks) ||
      (firstMatch(preamble.clause, short) ?? firstMatch(preamble.organ, short)) === null
    );
  });
  return at < 0 ? blocks.length : at;
}
