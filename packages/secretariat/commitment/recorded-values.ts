/** A coding as values that can be set side by side: what is recorded with what the rules read. */
import type { Commitment, Deadline, Reason, ReasonedField } from '@maslahat/text';

/** A coding without its address: as recorded or as read. */
export type Coding = Omit<Pick<Commitment, ReasonedField>, 'action'> & { readonly action: number };

/** One value of a field: what it is called in reasons, and all that must be equal for it to be the same. */
interface Value {
  readonly name: Reason['value'];
  readonly whole: string;
}

const one = (whole: unknown): Value[] =>
  whole === null ? [] : [{ name: null, whole: JSON.stringify(whole) }];
const each = (names: readonly (string | number)[]): Value[] =>
  names.map((name) => ({ name, whole: String(name) }));

const VALUES: { readonly [Field in ReasonedField]: (coding: Coding) => Value[] } = {
  actors: ({ actors }) => each(actors),
  force: ({ force }) => one(force),
  action: ({ action }) => one(action),
  deadline: ({ deadline }) => one(deadline && inOrder(deadline)),
  bodies: ({ bodies }) => bodies.map(({ name, relation }) => ({ name, whole: `${relation} ${name}` })),
  initiator: ({ initiator }) => one(initiator),
  addressees: ({ addressees }) => each(addressees),
  themes: ({ themes }) => each(themes),
  sdgs: ({ sdgs }) => each(sdgs),
  stem: ({ stem }) => one(stem),
  span: ({ span }) => one(span),
};

const inOrder = ({ from, to, event, text }: Deadline) => [from, to, event, text];

export const valuesOf = (field: ReasonedField, coding: Coding): Value[] => VALUES[field](coding);

/** Lists are the same in any order. */
export function sameField(field: ReasonedField, recorded: Coding, read: Coding): boolean {
  const wholes = (coding: Coding) =>
    valuesOf(field, coding)
      .map(({ whole }) => whole)
      .sort();
  return JSON.stringify(wholes(recorded)) === JSON.stringify(wholes(read));
}

/**
 * For each value that was read and is recorded, its recorded name. Names of bodies, of those who act and of those
 * addressed are printed otherwise in another language: where both codings list as many, of the same kind, they pair in order.
 */
export function recordedNames(
  field: ReasonedField,
  recorded: Coding,
  read: Coding,
  sameLanguage: boolean,
): Map<Reason['value'], Reason['value']> {
  const own = valuesOf(field, recorded);
  const theirs = valuesOf(field, read);
  const byWhole = new Map(own.map(({ whole, name }) => [whole, name]));
  const same = theirs.flatMap(({ whole, name }): [Reason['value'], Reason['value']][] => {
    const known = byWhole.get(whole);
    return known === undefined ? [] : [[name, known]];
  });
  if (sameLanguage || same.length > 0 || own.length !== theirs.length) return new Map(same);
  return pairsInOrder(field, recorded, read)
    ? new Map(theirs.map(({ name }, at) => [name, own[at]?.name ?? null]))
    : new Map();
}

function pairsInOrder(field: ReasonedField, recorded: Coding, read: Coding): boolean {
  switch (field) {
    case 'actors':
    case 'addressees':
      return [...recorded[field], ...read[field]].every((name) => !isCode(name));
    case 'bodies':
      return recorded.bodies.every(({ relation }, at) => read.bodies[at]?.relation === relation);
    case 'deadline':
      return sameTime(recorded.deadline, read.deadline);
    // The words of another language are its own.
    case 'stem':
    case 'span':
      return true;
    default:
      return false;
  }
}

/** 'parties', 'heads-of-state', 'KAZ': the same in every language, so that unlike ones never pair. */
const isCode = (name: string): boolean => /^(?:[A-Z]{3}|[a-z-]+)$/.test(name);

/** Of a time that no rule dates, the words alone say it: such times pair when both are undated. */
const sameTime = (one: Deadline | null, other: Deadline | null): boolean =>
  one?.from === other?.from && one?.to === other?.to && (one?.event === null) === (other?.event === null);
