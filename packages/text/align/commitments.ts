/** Commitments of two language versions side by side. */
import type { Commitment } from '../reading.ts';
import { alignInOrder } from './in-order.ts';
import { type Alignable, type Aligned, alignProvisions, paragraphOf } from './provisions.ts';

/**
 * Every commitment of `base` with the one of `other` that makes the same promise, or null. Within paragraphs of the
 * same number, in order; what decides is provision, force, action, initiator, deadline and what is done to bodies.
 */
export function alignCommitments(base: Alignable, other: Alignable): Aligned[] {
  const provisions = new Map(alignProvisions(base, other).map((pair) => [pair.base, pair.other]));
  const theirs = groupByParagraph(other.commitments);
  const counterpart = new Map<string, string>();
  for (const [paragraph, ours] of groupByParagraph(base.commitments)) {
    const candidates = theirs.get(paragraph) ?? [];
    const pairs = alignInOrder(ours, candidates, (one, two) =>
      provisions.get(one.provision) === two.provision ? likeness(one, two) : 0,
    );
    for (const [left, right] of pairs) {
      const [one, two] = [ours[left], candidates[right]];
      if (one && two) counterpart.set(one.id, two.id);
    }
  }
  return base.commitments.map(({ id }) => ({ base: id, other: counterpart.get(id) ?? null }));
}

function groupByParagraph(commitments: readonly Commitment[]): Map<string, Commitment[]> {
  const groups = new Map<string, Commitment[]>();
  for (const commitment of commitments) {
    const paragraph = paragraphOf(commitment.provision) ?? commitment.provision;
    const members = groups.get(paragraph);
    if (members) members.push(commitment);
    else groups.set(paragraph, [commitment]);
  }
  return groups;
}

/** Enough for a pair by place alone; more for each field that agrees. */
function likeness(one: Commitment, two: Commitment): number {
  let worth = 1;
  if (one.force === two.force) worth += 2;
  if (one.action === two.action) worth += 1;
  if (one.initiator === two.initiator) worth += one.initiator === null ? 0.2 : 2;
  if (sameDate(one, two)) worth += one.deadline === null ? 0.2 : 2;
  worth += shared(one.themes, two.themes) + shared(relations(one), relations(two));
  return worth;
}

const sameDate = ({ deadline: one }: Commitment, { deadline: two }: Commitment): boolean =>
  one?.from === two?.from && one?.to === two?.to && (one?.event == null) === (two?.event == null);

const relations = ({ bodies }: Commitment): string[] => bodies.map(({ relation }) => relation);

/** Share of the values that both have. */
function shared(one: readonly string[], two: readonly string[]): number {
  const common = new Set(one.filter((value) => two.includes(value))).size;
  return common / Math.max(1, new Set([...one, ...two]).size);
}
