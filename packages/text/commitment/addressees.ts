/** Stage: whom outside the community a promise asks or concerns. */
import type { AddresseeRule } from '../language/coding.ts';
import type { Head } from './heads.ts';
import type { Mark } from './lexicon.ts';
import { byGround, byRule, type Reason } from './reason.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import type { Targets } from './targets.ts';
import { trimmedEnd, trimmedStart } from './trim.ts';

/** States that do not meet here, do not act and whose proposal it is not, organizations by the tables; else whoever is asked. */
export function addresseesOf(
  sentence: Sentence,
  scope: Span,
  members: ReadonlySet<string>,
  initiator: string | null,
  actors: readonly string[],
  asked: Span | null,
): { names: string[]; reasons: Reason[] } {
  const { provision, text } = sentence;
  const named = within(sentence.marks.addressees, scope).filter(
    (mark): mark is Mark<AddresseeRule & { addressee: string }> =>
      mark.rule.addressee !== null &&
      !sentence.quoted.some(([from, to]) => mark.start >= from && mark.end <= to),
  );
  const states = within(sentence.states, scope).filter(
    ({ rule }) => !members.has(rule.code) && rule.code !== initiator && !actors.includes(rule.code),
  );
  const reasons = [
    ...states.map((mark) => byRule('addressees', mark.rule.code, provision, mark)),
    ...named.map((mark) => byRule('addressees', mark.rule.addressee, provision, mark)),
  ];
  const names = [...states.map(({ rule }) => rule.code), ...named.map(({ rule }) => rule.addressee)];
  if (names.length === 0 && asked) {
    const printed = text.slice(...asked);
    names.push(printed);
    reasons.push(byGround('addressees', printed, 'asked', provision, [asked]));
  }
  return { names: [...new Set(names)], reasons };
}

const LONGEST = 60;

/** "called upon | shipping companies | to …": whom a call is made on, as printed. */
export function askedOf({ text, marks }: Sentence, { mark }: Head, { asked }: Targets): Span | null {
  if (mark.rule.force !== 'support' || mark.rule.takes !== 'organ' || asked === null) return null;
  const article = within(marks.bodies, [mark.end, asked]).find(({ rule }) => rule.part === 'article');
  const start = trimmedStart(text, mark.end, asked);
  const from = trimmedStart(text, article?.start === start ? article.end : start, asked);
  const to = trimmedEnd(text, from, asked);
  return from === to || to - from > LONGEST ? null : [from, to];
}
