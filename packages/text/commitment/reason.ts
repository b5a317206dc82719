/** Why a value of a commitment is as it is: typed, in no language; the sentence for people is made where it is shown. */
import type { Rule } from '../language/coding.ts';
import type { Commitment } from '../reading.ts';
import type { Span } from './sentences.ts';

/**
 * How a value was come by:
 * 'words'    a rule of the language's tables found these words
 * 'verb'     the verb or word by which the promise does to a body what it does: "establish", "through"
 * 'seen'     said inside what was said or seen: "noted that the Parties shall"
 * 'above'    words of the provision above, which wait for their points: "The Parties agreed:"
 * 'before'   taken over from an earlier clause or promise of the same paragraph
 * 'pronoun'  a word that points back to those who acted before: "they"
 * 'unnamed'  nobody is named: the Parties
 * 'speaker'  the organ that speaks, by the head of the preamble
 * 'told'     who is told to act, acts
 * 'asked'    on whom a call is made, as printed
 * 'utmost'   "will make every effort" is an intention
 * 'advice'   in the imperative, with nobody named, it is a recommendation
 * 'stated'   what the Parties do, in a treaty, binds them
 * 'fixed'    the words of force fix the level of action
 * 'refrains' a promise not to do is nothing specific
 * 'counted'  what can be counted is specific: "to ten billion dollars"
 * 'specific' deciding and instructing are specific by nature
 * 'unlisted' a verb that no table lists, or none: general
 * 'vague'    a specific verb whose object leaves open what is to be done: "work out approaches"
 * 'proposer' the state whose proposal it is, by its name
 * 'creates'  who sets up a body works on institutions
 * 'organ'    a promise about an organ, of which nothing else is said
 * 'goal'     the goal under which a theme stands
 * 'left-out' words before the quotation that it needs to be read alone
 * 'row'      a further verb of a row begins a promise of its own
 */
export const GROUNDS = [
  'words',
  'verb',
  'seen',
  'above',
  'before',
  'pronoun',
  'unnamed',
  'speaker',
  'told',
  'asked',
  'utmost',
  'advice',
  'stated',
  'fixed',
  'refrains',
  'counted',
  'specific',
  'unlisted',
  'vague',
  'proposer',
  'creates',
  'organ',
  'goal',
  'left-out',
  'row',
] as const;
export type Ground = (typeof GROUNDS)[number];

export const REASONED_FIELDS = [
  'actors',
  'force',
  'action',
  'deadline',
  'bodies',
  'initiator',
  'addressees',
  'themes',
  'sdgs',
  'stem',
  'span',
] as const satisfies readonly (keyof Commitment)[];
export type ReasonedField = (typeof REASONED_FIELDS)[number];

/** Words that a value rests on, by the provision they stand in; they may stand outside the promise's own. */
export interface Words {
  readonly provision: string;
  readonly span: Span;
}

export interface Reason {
  readonly field: ReasonedField;
  /** Of a list the one value: a theme, a goal, a body by its name; null where the field has but one. */
  readonly value: string | number | null;
  readonly ground: Ground;
  /** The rule of the language's tables and its example, in which its words stand in brackets; null where none decided. */
  readonly rule: string | null;
  readonly example: string | null;
  readonly words: readonly Words[];
}

type Place = { readonly start: number; readonly end: number };

/** By a rule that found words in a provision. */
export function byRule(
  field: ReasonedField,
  value: Reason['value'],
  provision: string,
  { rule, start, end }: Place & { readonly rule: Pick<Rule, 'name' | 'example'> },
  ground: Ground = 'words',
): Reason {
  const example = rule.example === '' ? null : rule.example;
  return { field, value, ground, rule: rule.name, example, words: [{ provision, span: [start, end] }] };
}

/** By what no table says; `spans` that hold nothing are left out. */
export function byGround(
  field: ReasonedField,
  value: Reason['value'],
  ground: Ground,
  provision: string,
  spans: readonly Span[] = [],
): Reason {
  const words = spans.filter(([start, end]) => end > start).map((span) => ({ provision, span }));
  return { field, value, ground, rule: null, example: null, words };
}

/** The same reasons, when what they gave is taken over by a later promise: for each value the first place will do. */
export function takenOver(reasons: readonly Reason[]): Reason[] {
  const first = new Map<Reason['value'], Reason>();
  for (const reason of reasons) {
    if (reason.ground === 'pronoun' || first.has(reason.value)) continue;
    first.set(reason.value, reason.ground === 'unnamed' ? reason : { ...reason, ground: 'before' });
  }
  return [...first.values()];
}

export const spanOf = ({ start, end }: Place): Span => [start, end];
