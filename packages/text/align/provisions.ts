/** Provisions of two language versions side by side. */
import type { Commitment, Provision } from '../reading.ts';
import { alignInOrder } from './in-order.ts';

/** What of a reading is set side by side; where it stood in its file does not matter. */
export interface Alignable {
  readonly provisions: readonly Omit<Provision, 'lines'>[];
  readonly commitments: readonly Commitment[];
}

/** Ids; `other` is null where the other version has nothing that answers. */
export interface Aligned {
  readonly base: string;
  readonly other: string | null;
}

/**
 * Every provision of `base` with the one of `other` that says the same: by id where both paragraphs have the same
 * provisions; else, within the paragraph of the same number, in order, by kind, number, length and the figures they name.
 */
export function alignProvisions(base: Alignable, other: Alignable): Aligned[] {
  const counterpart = new Map<string, string>();
  const others = byParagraph(other.provisions);
  for (const [paragraph, ours] of byParagraph(base.provisions)) {
    const theirs = others.get(paragraph) ?? [];
    const ids = new Set(theirs.map(({ id }) => id));
    if (ours.length === theirs.length && ours.every(({ id }) => ids.has(id))) {
      for (const { id } of ours) counterpart.set(id, id);
      continue;
    }
    for (const [one, two] of alignInOrder(ours, theirs, likeness)) {
      const [left, right] = [ours[one], theirs[two]];
      if (left && right) counterpart.set(left.id, right.id);
    }
  }
  return base.provisions.map(({ id }) => ({ base: id, other: counterpart.get(id) ?? null }));
}

/** By numbered paragraph with all that stands under it; what stands outside one, by kind. */
export function byParagraph(provisions: Alignable['provisions']): Map<string, Omit<Provision, 'lines'>[]> {
  const groups = new Map<string, Omit<Provision, 'lines'>[]>();
  for (const provision of provisions) {
    const group = paragraphOf(provision.id) ?? provision.kind;
    const members = groups.get(group);
    if (members) members.push(provision);
    else groups.set(group, [provision]);
  }
  return groups;
}

/** 'para_16__p_4' → 'para_16', 'art_2__para_1' → 'art_2', 'annex_1__para_3__p_2' → 'annex_1__para_3'; null outside paragraphs. */
export const paragraphOf = (id: string): string | null =>
  /^(?:annex_[^_]+__)?(?:para|art)_(?:(?!__).)+/.exec(id)?.[0] ?? null;

function likeness(one: Omit<Provision, 'lines'>, two: Omit<Provision, 'lines'>): number {
  if (one.kind !== two.kind && (one.kind === 'heading' || two.kind === 'heading')) return 0;
  const sameNumber = one.number !== null && one.number === two.number ? 2 : 0;
  const longer = Math.max(one.text.length, two.text.length, 1);
  const lengths = Math.min(one.text.length, two.text.length) / longer;
  return 0.2 + sameNumber + lengths + 2 * sharedFigures(one.text, two.text);
}

/** Share of the figures (years, numbers) of one text that the other names too; 0 when neither names any. */
function sharedFigures(one: string, two: string): number {
  const left = new Set(one.match(/\d+/g) ?? []);
  const right = new Set(two.match(/\d+/g) ?? []);
  const common = [...left].filter((figure) => right.has(figure)).length;
  return common === 0 ? 0 : common / Math.max(left.size, right.size);
}
