import { failure, type ReadingFault, type Result, success } from '../fault.ts';
import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import type { Letter, Provision, StatementKind, Warning } from '../reading.ts';
import { adoptionOf } from './adoption.ts';
import type { Block } from './block.ts';
import { closingItems, splitClosing } from './closing.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Item } from './item.ts';
import { letterOf } from './letter.ts';
import { mastheadOf } from './masthead.ts';
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
  const { preamble, operative: rest, enacted } = splitPreamble(frame.text, language);
  const { operative, closing } = splitClosing(mend(rest, language, ''), language);
  const opening = preambleItems(preamble, language);
  const body = operativeItems(operative, language);
  const anatomy = anatomyOf(frame, opening, body.items, language, masthead.kind !== 'other', enacted);
  if (anatomy) return failure(anatomy);
  const { letter, warnings } = letterOf(frame, language);
  const adoption = adoptionOf(frame, language);
  const { provisions, placements } = provisionsOf([
    ...opening,
    ...body.items,
    ...closingItems(closing, language),
  ]);
  const heads = [...frame.head, ...frame.annexHead];
  const line = blocks[0]?.first ?? null;
  if (masthead.title === null) warnings.push(warning('no-title', line));
  if (adoption.date === null) warnings.push(warning('no-date', line));
  if (adoption.place === null) warnings.push(warning('no-place', line));
  return success({
    ...masthead,
    ...adoption,
    letter,
    masthead: heads.map(({ text }) => text),
    provisions,
    warnings: [...warnings, ...body.warnings],
    placements: [
      ...placed(heads, 'masthead', 'above the text'),
      ...placed(frame.letter, 'letter', 'between the letter’s title and the annex'),
      ...placements,
    ],
  });
}

function placed(blocks: readonly Block[], place: string, rule: string): Placement[] {
  return blocks.map(({ first, last }) => ({ first, last, rule, place }));
}

/** What a statement has and a novel has not; null when it is there. */
function anatomyOf(
  frame: Frame,
  opening: readonly Item[],
  body: readonly Item[],
  language: Language,
  announced: boolean,
  enacted: boolean,
): ReadingFault | null {
  const numbers = body.filter(({ kind, number }) => kind === 'paragraph' && number !== null).length;
  const clauses = opening.filter(({ kind }) => kind !== 'heading').length;
  const shaped = numbers >= 2 || enacted || clauses >= 2;
  const spoken = frame.text.some(({ text }) => firstMatch(language.speakers, text) !== null);
  const named = announced || enacted || frame.letter.length > 0;
  if (shaped && spoken && named) return null;
  return { code: 'not-a-statement', evidence: { numbers, clauses } };
}
