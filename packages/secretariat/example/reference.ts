/** References in example files → addresses of commitments. Pure; nothing that does not resolve is dropped unsaid. */
import type { CommitmentAddress } from '../fields.ts';
import { type Entry, type Reference, referenceShape } from './shapes.ts';

/** A coded commitment as far as a reference can speak of it. */
export interface Referable {
  readonly statement: string;
  readonly id: string;
  readonly force: string;
  readonly initiator: string | null;
  readonly themes: readonly string[];
  readonly bodies: readonly string[];
  readonly due: string | null;
  /** Stem and quote in every language version. */
  readonly words: readonly string[];
}

export interface Unresolved {
  readonly reference: Reference;
  /** Addresses of what was left: none, or more than one. */
  readonly candidates: readonly string[];
}

type Resolved = { ok: true; value: CommitmentAddress } | { ok: false; fault: Unresolved };

export function resolveReference(reference: Reference, all: readonly Referable[]): Resolved {
  const words = reference.words?.map((word) => word.toLowerCase());
  const left = all.filter(
    (one) =>
      one.statement === reference.statement &&
      one.id.startsWith(`${reference.paragraph}.`) &&
      !one.id.slice(reference.paragraph.length + 1).includes('.') &&
      (reference.initiator === undefined || one.initiator === reference.initiator) &&
      (reference.force === undefined || one.force === reference.force) &&
      (reference.theme === undefined || one.themes.includes(reference.theme)) &&
      (reference.body === undefined || one.bodies.includes(reference.body)) &&
      (reference.due === undefined || (one.due?.startsWith(reference.due) ?? false)) &&
      (words === undefined ||
        one.words.some((text) => words.some((word) => text.toLowerCase().includes(word)))),
  );
  const [only, ...others] = left;
  if (only !== undefined && others.length === 0) {
    return { ok: true, value: { statement: only.statement, id: only.id } };
  }
  return {
    ok: false,
    fault: { reference, candidates: left.map(({ statement, id }) => `/${statement}/${id}`) },
  };
}

/**
 * An entry with its references replaced by addresses (`commitment`, `commitments`), once for each of `parties`.
 * Other entries come out as they are.
 */
export function resolveEntry(
  entry: Entry,
  all: readonly Referable[],
): { entries: Entry[]; unresolved: Unresolved[] } {
  const unresolved: Unresolved[] = [];
  const resolved = (value: unknown): unknown => {
    const reference = referenceShape.safeParse(value);
    // What is no reference is left to the act, which refuses it with its reason.
    if (!reference.success) return value;
    const found = resolveReference(reference.data, all);
    if (found.ok) return found.value;
    unresolved.push(found.fault);
    return value;
  };
  const { parties, ...input } = entry.input;
  const named = Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      if (name === 'commitment') return [name, resolved(value)];
      if (name === 'commitments' && Array.isArray(value)) return [name, value.map(resolved)];
      return [name, value];
    }),
  );
  if (unresolved.length > 0) return { entries: [], unresolved };
  const apart = 'commitment' in input && Array.isArray(parties);
  const inputs = apart
    ? parties.map((party) => ({ ...named, party }))
    : [parties === undefined ? named : { ...named, parties }];
  return { entries: inputs.map((one) => ({ ...entry, input: one })), unresolved };
}
