/** Stage: whom outside the community a promise asks or concerns. */
import type { AddresseeRule } from '../language/coding.ts';
import { type Named, namesOf } from './asked.ts';
import type { Context } from './context.ts';
import type { Head } from './heads.ts';
import type { Mark } from './lexicon.ts';
import { byGround, byRule, type Reason } from './reason.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import type { Targets } from './targets.ts';

/** States that do not meet here, do not act and whose proposal it is not, organizations by the tables, and whoever is asked. */
export function addresseesOf(
  sentence: Sentence,
  scope: Span,
  members: ReadonlySet<string>,
  initiator: string | null,
  actors: readonly string[],
  asked: readonly Named[],
  time: Span | null,
): { names: string[]; reasons: Reason[] } {
  const { provision } = sentence;
  const named = within(sentence.marks.addressees, scope).filter(
    (mark): mark is Mark<AddresseeRule & { addressee: string }> =>
      mark.rule.addressee !== null &&
      !sentence.quoted.some(([from, to]) => mark.start >= from && mark.end <= to),
  );
  const states = within(sentence.states, scope).filter(
    ({ rule, start }) =>
      !members.has(rule.code) &&
      rule.code !== initiator &&
      !actors.includes(rule.code) &&
      !sentence.grammar.agent?.test(sentence.text.slice(Math.max(0, start - 12), start)) &&
      // "during the chairmanship of Noa": a time, nobody addressed.
      !(time && start >= time[0] && start < time[1]),
  );
  const reasons = [
    ...states.map((mark) => byRule('addressees', mark.rule.code, provision, mark)),
    ...named.map((mark) => byRule('addressees', mark.rule.addressee, provision, mark)),
  ];
  const names = [...states.map(({ rule }) => rule.code), ...named.map(({ rule }) => rule.addressee)];
  for (const { name, start, end } of asked) {
    names.push(name);
    reasons.push(byGround('addressees', name, 'asked', provision, [[start, end]]));
  }
  return { names: [...new Set(names)], reasons };
}

const LONGEST = 60;

/**
 * "called upon | shipping companies | to …": each of those on whom a call is made, as printed, unless the tables know them;
 * of a pronoun those on whom the call before was made.
 */
export function askedOf(
  sentence: Sentence,
  { mark }: Head,
  { asked }: Targets,
  { asked: before, community }: Pick<Context, 'asked' | 'community'>,
): Named[] {
  if (mark.rule.force !== 'support' || asked === null) return [];
  const named = (start: number, end: number): boolean =>
    within(sentence.marks.addressees, [mark.start, end]).some(
      (one) => one.rule.addressee !== null && one.end > start,
    ) || within(sentence.states, [start, end]).some((state) => state.start === start || state.end === end);
  return namesOf(sentence, mark.end, asked).flatMap((one) => {
    if (one.name.length > LONGEST || named(one.start, one.end)) return [];
    if (community && areThoseWhoMeet(sentence, one)) return [];
    // «призвали к | отмене санкций»: a deed, nobody who is asked.
    if (isNounOfDeed(sentence, one)) return [];
    return isPronoun(sentence, one) ? before.map((name) => ({ ...one, name })) : [one];
  });
}

/** "the member States": of a community whose organ speaks they are nobody outside. */
const areThoseWhoMeet = ({ grammar, text }: Sentence, { start, end }: Named): boolean =>
  grammar.memberStates?.test(text.slice(start, end)) ?? false;

/** "them", "they": no name, but those named before. */
const isPronoun = ({ marks, actors }: Sentence, { start, end }: Named): boolean =>
  within(marks.bodies, [start, end]).some((mark) => mark.rule.part === 'pronoun' && mark.end === end) ||
  within(actors, [start, end]).some((mark) => mark.rule.actor === null && mark.end === end);

const isNounOfDeed = ({ grammar, text, action }: Sentence, { start, end }: Named): boolean =>
  within(action, [start, end]).some(
    (deed) =>
      deed.start === start && grammar.nounDeeds?.has(grammar.form(text.slice(deed.start, deed.end))) === true,
  );
