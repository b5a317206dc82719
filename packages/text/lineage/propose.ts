/** New promises → the earlier ones that they take up again, each with what speaks for it and what has changed. */
import { type Archive, type Filed, file } from './archive.ts';
import { type Change, changesBetween } from './changes.ts';
import { type Evidence, evidenceFor, LINK_POINTS, noRival, pointsOf, RIVAL_POINTS } from './evidence.ts';
import type { Traced } from './traced.ts';

export interface Proposal {
  /** Keys of the two promises. */
  readonly earlier: string;
  readonly later: string;
  readonly points: number;
  readonly evidence: readonly Evidence[];
  readonly changes: readonly Change[];
}

/** How many of the archive's promises are looked at closely for each new one. */
const LOOKED_AT = 24;
/** No more links are proposed for one promise: a person is to judge them. */
const PROPOSED = 6;

/**
 * Within one pair of statements no promise is linked twice: the link with most points comes first, and takes both.
 * @returns In the order of `later`; for each, the latest earlier statement first.
 */
export function proposeLinks(later: readonly Traced[], archive: Archive): Proposal[] {
  const possible = weighRivals(later.flatMap((promise) => possibleLinks(file(promise), archive)));
  const taken = new Set<string>();
  const proposed = new Map<string, number>();
  const chosen = possible
    .filter(({ points }) => points >= LINK_POINTS)
    .sort((one, other) => other.points - one.points)
    .filter((link) => {
      const ends = endsOf(link);
      const count = proposed.get(link.later.promise.key) ?? 0;
      if (count === PROPOSED || ends.some((end) => taken.has(end))) return false;
      proposed.set(link.later.promise.key, count + 1);
      for (const end of ends) taken.add(end);
      return true;
    });
  const order = new Map(later.map(({ key }, place) => [key, place]));
  const placeOf = ({ later: { promise } }: Possible): number => order.get(promise.key) ?? 0;
  return chosen
    .sort(
      (one, other) =>
        placeOf(one) - placeOf(other) ||
        (one.earlier.promise.adoptedOn < other.earlier.promise.adoptedOn ? 1 : -1),
    )
    .map(({ earlier, later: filed, points, evidence }) => ({
      earlier: earlier.promise.key,
      later: filed.promise.key,
      points,
      evidence,
      changes: changesBetween(earlier.promise, filed.promise),
    }));
}

interface Possible {
  readonly earlier: Filed;
  readonly later: Filed;
  readonly points: number;
  readonly evidence: readonly Evidence[];
}

function possibleLinks(later: Filed, archive: Archive): Possible[] {
  return archive.candidates(later, LOOKED_AT).flatMap((earlier) => {
    const evidence = evidenceFor(earlier, later, archive);
    const points = pointsOf(evidence);
    return points >= RIVAL_POINTS ? { earlier, later, points, evidence } : [];
  });
}

/** Each promise as seen from the other's statement: where a second link at the same end would be its rival. */
const endsOf = ({ earlier, later }: Possible): readonly string[] => [
  `${later.promise.key} ${earlier.promise.statement}`,
  `${earlier.promise.key} ${later.promise.statement}`,
];

function weighRivals(links: readonly Possible[]): Possible[] {
  const atEnd = new Map<string, number[]>();
  for (const link of links)
    for (const end of endsOf(link)) atEnd.set(end, [...(atEnd.get(end) ?? []), link.points]);
  return links.map((link) => {
    const rivals = endsOf(link).map((end) => highestBeside(link.points, atEnd.get(end) ?? []));
    const evidence = [...link.evidence, ...noRival(link.points, Math.max(...rivals))];
    return { ...link, evidence, points: pointsOf(evidence) };
  });
}

/** The highest of the values without one of those that equal `own`; 0 where there is no other. */
function highestBeside(own: number, values: readonly number[]): number {
  let highest = 0;
  let left = false;
  for (const value of values) {
    if (value === own && !left) left = true;
    else highest = Math.max(highest, value);
  }
  return highest;
}

/**
 * Statements of later days that may take up a promise, the likeliest first, no more than `most`. Which of them do is
 * for their own proposals to say, since there the promises of one statement are weighed against each other.
 */
export function laterStatements(promise: Traced, archive: Archive, most: number): string[] {
  const found = new Set<string>();
  for (const later of archive.candidates(file(promise), LOOKED_AT, 'later')) {
    if (found.size < most) found.add(later.promise.statement);
  }
  return [...found];
}
