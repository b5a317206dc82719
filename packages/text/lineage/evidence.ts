/**
 * What speaks for and against two promises being one. The rules stand here and nowhere else, each with the points it
 * gives; a link is proposed from LINK_POINTS on, a number that serves best on lines followed by hand (gold/lineage). A person confirms it or turns it down.
 */
import type { Archive, Filed } from './archive.ts';
import type { Features, Kind } from './features.ts';
import type { TracedBody } from './traced.ts';

/** Of what one piece of evidence tells; the sentence for people is made at the edge. */
export const EVIDENCE_RULES = [
  'same-words',
  'same-concepts',
  'same-body',
  'other-body',
  'same-initiator',
  'other-initiator',
  'same-addressee',
  'same-figure',
  'same-theme',
  'other-theme',
  'same-deed',
  'no-rival',
] as const;
export type EvidenceRule = (typeof EVIDENCE_RULES)[number];

export interface Evidence {
  readonly rule: EvidenceRule;
  /** Negative where it speaks against. */
  readonly points: number;
  /** The words, concepts, bodies (by key), states or themes it rests on, the weightiest first. */
  readonly on: readonly string[];
  /** In which the words stand; null where the evidence is of no language. */
  readonly language: string | null;
}

export const LINK_POINTS = 30;

/** What is worth less is no rival to anything. */
export const RIVAL_POINTS = 10;

/** Words shown of those that two promises share. */
const SHOWN = 8;

export function evidenceFor(earlier: Filed, later: Filed, archive: Archive): Evidence[] {
  const compare = (kind: Kind) => comparison(earlier.features, later.features, kind, archive);
  const found: Evidence[] = [];
  const add = (
    rule: EvidenceRule,
    points: number,
    on: readonly string[],
    language: string | null = null,
  ): void => {
    if (Math.round(points) !== 0)
      found.push({ rule, points: Math.round(points), on: on.slice(0, SHOWN), language });
  };

  const words = Object.keys(later.promise.words)
    .flatMap((language) => {
      const compared = compare(`words ${language}`);
      return compared ? { language, ...compared } : [];
    })
    .sort((one, other) => other.likeness - one.likeness)[0];
  const concepts = words ? undefined : compare('concepts');
  if (words) add('same-words', 100 * words.likeness, telling(words, archive), words.language);
  if (concepts) add('same-concepts', 60 * concepts.likeness, concepts.shared);

  const bodies = sameBodies(earlier.promise.bodies, later.promise.bodies, archive);
  if (bodies) {
    if (bodies.shared.length > 0) add('same-body', 25 * bodies.likeness, bodies.shared);
    else add('other-body', -10, []);
  }
  const initiator = compare('initiator');
  if (initiator) {
    if (initiator.shared.length > 0) add('same-initiator', 12, initiator.shared);
    else add('other-initiator', -30, []);
  }
  const addressees = compare('addressees');
  if (addressees && addressees.shared.length > 0) add('same-addressee', 5, addressees.shared);
  const figures = words ? undefined : compare('figures');
  if (figures && figures.shared.length > 0) add('same-figure', 10 * figures.likeness, figures.shared);

  const [one, other] = [earlier.promise, later.promise];
  const themes = other.themes.filter((theme) => one.themes.includes(theme));
  if (themes.length > 0)
    add('same-theme', (12 * themes.length) / new Set([...one.themes, ...other.themes]).size, themes);
  else if (one.themes.length > 0 && other.themes.length > 0) add('other-theme', -12, []);
  const deeds = other.bodies.filter(({ relation }) => one.bodies.some((body) => body.relation === relation));
  if (Math.abs(one.action - other.action) <= 1) add('same-deed', deeds.length > 0 ? 6 : 3, []);
  return found;
}

/**
 * Where nothing else in either of the two statements is as like, that speaks for the link, but not alone: it adds
 * half again at most.
 * @param rival Points of the likeliest other link that one of the two promises has with the other's statement.
 */
export const noRival = (points: number, rival: number): Evidence[] => {
  const gain = points <= 0 ? 0 : Math.round(Math.min(20, points / 2) * Math.max(0, 1 - rival / points));
  return gain === 0 ? [] : [{ rule: 'no-rival', points: gain, on: [], language: null }];
};

export const pointsOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { points }) => sum + points, 0);

interface Comparison {
  /** Cosine of the two, each feature by its weight, from 0 to 1. */
  readonly likeness: number;
  readonly shared: readonly string[];
}

/** A word weighs little beside the weightiest where it stands everywhere: 'the', 'of', 'agreed'. */
const TELLING = 1 / 3;

/** Of the words that two promises share those that say something, the weightiest first. */
function telling(
  { shared, language }: { readonly shared: readonly string[]; readonly language: string },
  { weight }: Archive,
): string[] {
  const heaviest = weight(`words ${language}`, shared[0] ?? '');
  return shared.filter((word) => weight(`words ${language}`, word) >= TELLING * heaviest);
}

/** Of two sets, each value by its weight: 0 where they have nothing in common, 1 where all. */
function cosine(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weight: (value: string) => number,
): number {
  const squares = (values: Iterable<string>): number => {
    let sum = 0;
    for (const value of values) sum += weight(value) ** 2;
    return sum;
  };
  const all = squares(one) * squares(other);
  return all === 0 ? 0 : squares(one.intersection(other)) / Math.sqrt(all);
}

/** Nothing where one of the two has no features of this kind. */
function comparison(
  earlier: Features,
  later: Features,
  kind: Kind,
  { weight }: Archive,
): Comparison | undefined {
  const [one, other] = [earlier.get(kind), later.get(kind)];
  if (one.size === 0 || other.size === 0) return undefined;
  const shared = [...other].filter((feature) => one.has(feature));
  return {
    likeness: cosine(one, other, (feature) => weight(kind, feature)),
    shared: shared.sort((left, right) => weight(kind, right) - weight(kind, left)),
  };
}

/** Names are one where their words are alike to this degree: 'Regional Water Council' is 'the Water Council'. */
const SAME_NAME = 0.5;

/**
 * Bodies that both promises speak of, and how alike their names are at best. Nothing where one of the two names none,
 * or where names in two languages cannot be compared.
 */
function sameBodies(
  earlier: readonly TracedBody[],
  later: readonly TracedBody[],
  { weight }: Archive,
): Comparison | undefined {
  let comparable = false;
  let likeness = 0;
  const shared: string[] = [];
  for (const other of later) {
    for (const one of earlier) {
      const registered = one.id !== null && other.id !== null;
      if (!registered && one.language !== other.language) continue;
      comparable = true;
      const alike = registered
        ? Number(one.id === other.id)
        : cosine(new Set(one.name), new Set(other.name), (word) => weight(`words ${other.language}`, word));
      if (alike < SAME_NAME) continue;
      likeness = Math.max(likeness, alike);
      shared.push(other.id ?? other.name.join(' '));
    }
  }
  return comparable ? { likeness, shared: [...new Set(shared)] } : undefined;
}
