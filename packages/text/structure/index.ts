import { failure, type ReadingFault, type Result, success } from '../fault.ts';
import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import type { Letter, Provision, StatementKind, Warning } from '../reading.ts';
import { type Adoption, adoptionOf } from './adoption.ts';
import type { Block } from './block.ts';
import { closingItems, splitClosing } from './closing.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Item, isItem, type Text, textOf } from './item.ts';
import { letterOf } from './letter.ts';
import { type Masthead, mastheadOf } from './masthead.ts';
import { mend } from './mending.ts';
import { operativeItems } from './operative.ts';
import { preambleItems, splitPreamble } from './preamble.ts';
import { type Placement, provisionsOf } from './provisions.ts';
import { warning } from './warning.ts';

/** All of a reading that the form of a text tells, without what its sentences promise. */
export interface Structure {
  readonly kind: StatementKind;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly sponsors: string[];
  readonly letter: Letter | null;
  readonly masthead: string[];
  readonly provisions: Provision[];
  readonly warnings: Warning[];
  readonly placements: Placement[];
}

/** Blocks to structure. Fault: not-a-statement {numbers, clauses}, when the text has not the anatomy of one. */
export function structureOf(blocks: readonly Block[], language: Language): Result<Structure, ReadingFault> {
  const frame = frameOf(blocks, language);
  const masthead = mastheadOf(frame, language);
  const text = partOf(frame.text, language);
  const annexes = frame.annexes.map((annex, at) => annexOf(annex, at + 1, language));
  const fault = anatomyFault(frame, text, masthead.kind, language);
  if (fault) return failure(fault);
  const { letter, warnings: letterDoubts } = letterOf(frame, language);
  const adoption = adoptionOf(frame, language);
  const { provisions, placements } = provisionsOf([...text.items, ...annexes.map(({ item }) => item)]);
  const heads = [...frame.head, ...frame.annexHead];
  return success({
    ...masthead,
    ...adoption,
    letter,
    masthead: heads.map((block) => block.text),
    provisions,
    warnings: [
      ...letterDoubts,
      ...headDoubts(blocks, masthead, adoption),
      ...text.warnings,
      ...annexes.flatMap(({ warnings }) => warnings),
    ],
    placements: [
      ...placed(heads, 'masthead', 'above the text'),
      ...placed(frame.letter, 'letter', 'between the title of the letter and the annex'),
      ...placements,
    ],
  });
}

interface Part {
  readonly items: Item[];
  readonly warnings: Warning[];
  readonly enacted: boolean;
}

/** Preamble, operative part and closing of one text. */
function partOf(blocks: readonly Block[], language: Language): Part {
  const { preamble, operative: rest, enacted } = splitPreamble(blocks, language);
  // Mended before it is divided: a cut sentence could else be taken for a heading or a closing.
  const { operative, closing } = splitClosing(mend(rest, language, ''), language);
  const opening = preambleItems(preamble, language);
  const headings = opening.items.filter(({ kind }) => kind === 'heading').length;
  const body = operativeItems(operative, language, { following: closing[0], headings });
  const unannounced =
    !enacted && opening.items.some(({ kind }) => kind === 'preambular') && !opening.items.some(isEnacting);
  const doubt = unannounced ? [warning('no-enacting-words', operative[0]?.first ?? null)] : [];
  return {
    items: [...opening.items, ...body.items, ...closingItems(closing, language)],
    warnings: [...doubt, ...opening.warnings, ...body.warnings],
    enacted,
  };
}

const isPoint = (content: Text | Item): boolean => isItem(content) && content.kind === 'point';

const isEnacting = ({ kind }: Item): boolean => kind === 'enacting';

/** A further annex is a heading with a text of its own beneath: 'att_1__para_3'. */
function annexOf(
  [line, ...blocks]: readonly Block[],
  ordinal: number,
  language: Language,
): { item: Item; warnings: Warning[] } {
  const { items, warnings } = partOf(blocks, language);
  const rule = 'line that heads an annex';
  const head = line ? [textOf(line, rule)] : [];
  const item: Item = {
    kind: 'heading',
    key: `att_${ordinal}`,
    number: null,
    first: line?.first ?? 1,
    rule,
    content: [...head, ...items],
  };
  return { item, warnings: warnings.filter(({ code }) => code !== 'no-enacting-words') };
}

function headDoubts(
  blocks: readonly Block[],
  { title, kind }: Masthead,
  { date, place }: Adoption,
): Warning[] {
  const line = blocks[0]?.first ?? null;
  return [
    ...(title === null ? [warning('no-title', line)] : []),
    ...(date === null ? [warning('no-date', line)] : []),
    // An assembly sits where it always sits, so its resolutions name no place.
    ...(place === null && kind !== 'resolution' ? [warning('no-place', line)] : []),
  ];
}

function placed(blocks: readonly Block[], place: string, rule: string): Placement[] {
  return blocks.map(({ first, last }) => ({ first, last, rule, place }));
}

/** What a statement has and a novel has not: its shape, its speakers, and a name or enacting words. */
function anatomyFault(
  frame: Frame,
  part: Part,
  kind: StatementKind,
  language: Language,
): ReadingFault | null {
  const numbers = part.items.filter((item) => item.kind === 'paragraph' && item.number !== null).length;
  const clauses = part.items.filter((item) => item.kind === 'preambular' || item.kind === 'enacting').length;
  // A communiqué may count nothing, and set its points off with dashes.
  const listed = part.items.some((item) => item.content.filter(isPoint).length >= 2);
  const shaped = numbers >= 2 || part.enacted || clauses >= 2 || (listed && kind !== 'other');
  const speaks = [language.speakers, language.preamble.organ];
  const spoken = frame.text.some(({ text }) => speaks.some((rules) => firstMatch(rules, text) !== null));
  const named = kind !== 'other' || part.enacted || frame.letter.length > 0;
  if (shaped && spoken && named) return null;
  return { code: 'not-a-statement', evidence: { numbers, clauses } };
}
