/**
 * What became of a promise from one statement to the next. Each rule looks at one thing and says what it was and what
 * it is; where none finds anything, the promise is reaffirmed.
 */
import { FORCES } from '../reading.ts';
import type { Traced } from './traced.ts';

/** Dropped is what a later statement no longer says; it is no change between two promises. */
export const RELATIONS = [
  'reaffirmed',
  'strengthened',
  'weakened',
  'narrowed',
  'widened',
  'changed-in-date',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const ASPECTS = ['force', 'action', 'date', 'actors', 'scope'] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface Change {
  readonly relation: Relation;
  readonly aspect: Aspect;
  /** As coded: 'intend', '4', '2025-12-31', 'parties'; null where there was or is nothing, and for scope. */
  readonly from: string | null;
  readonly to: string | null;
}

type Rule = (earlier: Traced, later: Traced) => Change | null;

/** The firmer word binds more: decide, instruct, agree, intend, support, recognize. */
const force: Rule = ({ force: from }, { force: to }) => {
  if (from === to) return null;
  const firmer = FORCES.indexOf(to) < FORCES.indexOf(from);
  return { relation: firmer ? 'strengthened' : 'weakened', aspect: 'force', from, to };
};

/** From 1, to ask, to 5, a specific deed. */
const action: Rule = ({ action: from }, { action: to }) =>
  from === to
    ? null
    : { relation: to > from ? 'strengthened' : 'weakened', aspect: 'action', from: `${from}`, to: `${to}` };

/** A date that is new binds more, one that is gone less; another date is a changed one. */
const date: Rule = (earlier, later) => {
  const [from, to] = [dueOf(earlier), dueOf(later)];
  if (from === to) return null;
  const relation = from === null ? 'strengthened' : to === null ? 'weakened' : 'changed-in-date';
  return { relation, aspect: 'date', from, to };
};

/** A promise of all that only some repeat is narrower. */
const actors: Rule = (earlier, later) => {
  const [from, to] = [statesOf(earlier), statesOf(later)];
  const written = { aspect: 'actors', from: earlier.actors.join(', '), to: later.actors.join(', ') } as const;
  if (from === null && to !== null) return { relation: 'narrowed', ...written };
  if (from !== null && to === null) return { relation: 'widened', ...written };
  if (from === null || to === null) return null;
  const [before, after] = [new Set(from), new Set(to)];
  if (before.size === after.size) return null;
  if (after.isSubsetOf(before)) return { relation: 'narrowed', ...written };
  return before.isSubsetOf(after) ? { relation: 'widened', ...written } : null;
};

/** Where one text says nothing that the other does not say too, and says less. */
const SAYS_NOTHING_NEW = 0.95;
const SAYS_LESS = 0.9;

/**
 * Narrower when it says less and nothing new, wider the other way round. Only where both stand in one language; what
 * is narrowed by other words ("on all goods" has become "on containers") is for a person to see.
 */
const scope: Rule = ({ words: from }, { words: to }) => {
  for (const [language, words] of Object.entries(to)) {
    const [before, after] = [new Set(from[language] ?? []), new Set(words)];
    if (before.size === 0 || after.size === 0) continue;
    const common = before.intersection(after).size;
    const [kept, repeated] = [common / before.size, common / after.size];
    const written = { aspect: 'scope', from: null, to: null } as const;
    if (repeated >= SAYS_NOTHING_NEW && kept < SAYS_LESS) return { relation: 'narrowed', ...written };
    if (kept >= SAYS_NOTHING_NEW && repeated < SAYS_LESS) return { relation: 'widened', ...written };
    return null;
  }
  return null;
};

/** In the order in which they are told. */
const RULES: readonly Rule[] = [force, action, date, actors, scope];

export const changesBetween = (earlier: Traced, later: Traced): Change[] =>
  RULES.flatMap((rule) => rule(earlier, later) ?? []);

/** The words for a step: each relation once, 'reaffirmed' where nothing changed. */
export function relationsOf(changes: readonly Change[]): Relation[] {
  const found = new Set(changes.map(({ relation }) => relation));
  return found.size === 0 ? ['reaffirmed'] : RELATIONS.filter((relation) => found.has(relation));
}

const dueOf = ({ deadline }: Traced): string | null =>
  deadline?.to ?? deadline?.from ?? deadline?.event ?? null;

/** ISO 3166-1 codes of those who promise; null where it is all of them, or an organ of theirs. */
const statesOf = ({ actors: named }: Traced): readonly string[] | null =>
  named.length > 0 && named.every((actor) => /^[A-Z]{3}$/.test(actor)) ? named : null;
