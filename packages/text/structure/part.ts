import type { Language } from '../language/language.ts';
import type { Warning } from '../reading.ts';
import type { Block } from './block.ts';
import { closingItems, splitClosing } from './closing.ts';
import { type Item, textOf } from './item.ts';
import { mend } from './mending.ts';
import { operativeItems } from './operative.ts';
import { preambleItems, splitPreamble } from './preamble.ts';
import { warning } from './warning.ts';

/** What one text comes to: the statement itself, or an annex of it. */
export interface Part {
  readonly items: Item[];
  readonly warnings: Warning[];
  readonly enacted: boolean;
}

/** Preamble, operative part and closing of one text. */
export function partOf(blocks: readonly Block[], language: Language): Part {
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

const isEnacting = ({ kind }: Item): boolean => kind === 'enacting';

export interface Annex {
  readonly item: Item;
  readonly warnings: Warning[];
}

/** A further annex is a heading with a text of its own beneath: 'att_1__para_3'. */
export function annexOf([line, ...blocks]: readonly Block[], ordinal: number, language: Language): Annex {
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
