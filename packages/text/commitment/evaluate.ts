/** How well a coding agrees with an expert's. Pure: two lists in, figures out. */
import { type Commitment, FORCES } from '../reading.ts';

/** What of a commitment is compared; `provision` and `span` say where it stands. */
export interface Coded extends Omit<Commitment, 'id' | 'stem' | 'sdgs'> {
  /** Null where the expert has not coded them; such items are not compared by them. */
  readonly sdgs: readonly number[] | null;
}

export interface Rate {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Evaluation {
  readonly items: { readonly gold: number; readonly found: number; readonly common: number };
  readonly finding: Rate;
  /** Shares of the items found in common. */
  readonly force: { readonly exact: number; readonly withinOneStep: number };
  readonly action: { readonly exact: number; readonly weightedKappa: number };
  readonly exactSpan: number;
  readonly actors: Rate;
  readonly bodies: Rate;
  readonly initiator: Rate;
  readonly deadline: Rate;
  readonly addressees: Rate;
  readonly themes: Rate;
  readonly sdgs: Rate;
}

/** An expert's item and ours; they stand in the same provision and share at least half of each. */
export type Pair = readonly [gold: Coded, found: Coded];

export function evaluate(gold: readonly Coded[], found: readonly Coded[]): Evaluation {
  const pairs = matchItems(gold, found);
  const share = (holds: (pair: Pair) => boolean): number => ratio(pairs.filter(holds).length, pairs.length);
  const rate = (valuesOf: (coded: Coded) => readonly string[]): Rate => rateOfValues(pairs, valuesOf);
  return {
    items: { gold: gold.length, found: found.length, common: pairs.length },
    finding: rateOf(pairs.length, found.length, gold.length),
    force: {
      exact: share(([one, other]) => one.force === other.force),
      withinOneStep: share(
        ([one, other]) => Math.abs(FORCES.indexOf(one.force) - FORCES.indexOf(other.force)) <= 1,
      ),
    },
    action: {
      exact: share(([one, other]) => one.action === other.action),
      weightedKappa: weightedKappa(pairs.map(([one, other]) => [one.action, other.action])),
    },
    exactSpan: share(([one, other]) => one.span[0] === other.span[0] && one.span[1] === other.span[1]),
    actors: rate(({ actors }) => actors),
    bodies: rate(({ bodies }) => bodies.map(({ name, relation }) => `${relation} ${name}`)),
    initiator: rate(({ initiator }) => (initiator === null ? [] : [initiator])),
    deadline: rate(({ deadline }) =>
      deadline === null ? [] : [`${deadline.from} ${deadline.to} ${deadline.event}`],
    ),
    addressees: rate(({ addressees }) => addressees),
    themes: rate(({ themes }) => themes),
    sdgs: rateOfValues(
      pairs.filter(([{ sdgs }]) => sdgs !== null),
      ({ sdgs }) => (sdgs ?? []).map(String),
    ),
  };
}

/** Each expert's item with the one of ours that covers it best, no item twice. */
export function matchItems(gold: readonly Coded[], found: readonly Coded[]): Pair[] {
  const free = new Map<string, Coded[]>();
  for (const item of found) free.set(item.provision, [...(free.get(item.provision) ?? []), item]);
  const pairs: Pair[] = [];
  for (const expert of gold) {
    const candidates = free.get(expert.provision) ?? [];
    const best = candidates
      .filter((ours) => sharesHalf(expert.span, ours.span))
      .sort((one, other) => overlap(expert.span, other.span) - overlap(expert.span, one.span))[0];
    if (!best) continue;
    candidates.splice(candidates.indexOf(best), 1);
    pairs.push([expert, best]);
  }
  return pairs;
}

type Range = readonly [number, number];

const overlap = ([from, to]: Range, [start, end]: Range): number =>
  Math.max(0, Math.min(to, end) - Math.max(from, start));

const sharesHalf = (one: Range, other: Range): boolean =>
  2 * overlap(one, other) >= Math.max(one[1] - one[0], other[1] - other[0]);

function rateOfValues(pairs: readonly Pair[], valuesOf: (coded: Coded) => readonly string[]): Rate {
  let common = 0;
  let found = 0;
  let expected = 0;
  for (const [gold, ours] of pairs) {
    const wanted = new Set(valuesOf(gold));
    const given = new Set(valuesOf(ours));
    expected += wanted.size;
    found += given.size;
    for (const value of given) if (wanted.has(value)) common += 1;
  }
  return rateOf(common, found, expected);
}

/** Where nothing was to be found and nothing was, all is well. */
function rateOf(common: number, found: number, expected: number): Rate {
  const precision = found === 0 ? (expected === 0 ? 1 : 0) : common / found;
  const recall = expected === 0 ? (found === 0 ? 1 : 0) : common / expected;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Cohen's kappa with linear weights: a level missed by two counts twice a level missed by one. */
export function weightedKappa(pairs: readonly (readonly [number, number])[]): number {
  const distance = (one: number, other: number): number => Math.abs(one - other);
  const observed =
    pairs.reduce((sum, [one, other]) => sum + distance(one, other), 0) / Math.max(1, pairs.length);
  let expected = 0;
  for (const [one] of pairs) for (const [, other] of pairs) expected += distance(one, other);
  expected /= Math.max(1, pairs.length ** 2);
  return expected === 0 ? 1 : 1 - observed / expected;
}
