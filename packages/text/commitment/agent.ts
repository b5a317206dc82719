/** Stage: who acts, where the verb is passive and names them after it: "will be hosted by | Noa". */

import type { StateRule } from '../language/coding.ts';
import { printed } from './actors.ts';
import type { FoundBody } from './bodies.ts';
import type { Head } from './heads.ts';
import type { Mark } from './lexicon.ts';
import { byGround, byRule, type Reason } from './reason.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';

/** The first of those named as its doers; null where the verb is not passive, is an order, or names nobody. */
export function agentOf(
  sentence: Sentence,
  { mark }: Head,
  target: Span,
  bodies: readonly FoundBody[],
): { actors: string[]; reasons: readonly Reason[] } | null {
  const { grammar, provision, text } = sentence;
  const { agent, agentForm } = grammar;
  if (mark.rule.passive !== true || mark.rule.force !== 'agree') return null;
  // "shall be opened |to scholars who are invited by Noa": not the doer of this verb.
  const apart = within(sentence.clauses, [mark.end, target[1]]).find(({ rule }) => APART.has(rule.role));
  const scope: Span = [mark.end, apart?.start ?? target[1]];
  const acts = ({ start, end }: Place): boolean =>
    agent?.test(text.slice(Math.max(scope[0], start - LONGEST_AGENT), start)) === true ||
    // 'будет проведена |Узбекистаном': by its case, with one more word at most before it.
    (agentForm?.test(text.slice(start, end)) === true &&
      /^\s(?:\p{L}+\s)?$/u.test(text.slice(scope[0], start)));
  const states = inOneRow(sentence, within(sentence.states, [mark.end, target[1]]), acts, scope[1]);
  if (states.length > 0)
    return {
      actors: states.map(({ rule }) => rule.code),
      reasons: states.map((state) => byRule('actors', state.rule.code, provision, state)),
    };
  const actor = within(sentence.actors, scope).find(acts);
  const who = actor && printed(sentence, actor).rule.actor;
  if (who) return one(byRule('actors', who, provision, actor), who);
  const body = bodies.find(({ span: [start, end] }) => end <= scope[1] && acts({ start, end }));
  return body ? one(byGround('actors', body.name, 'words', provision, [body.span]), body.name) : null;
}

type Place = { readonly start: number; readonly end: number };

const one = (reason: Reason, actor: string): { actors: string[]; reasons: readonly Reason[] } => ({
  actors: [actor],
  reasons: [reason],
});

/** "by | Noa, | Tir and | Osh": the first that acts, with those that follow it. */
function inOneRow(
  { text, clauses }: Sentence,
  states: readonly Mark<StateRule>[],
  acts: (state: Place) => boolean,
  end: number,
): readonly Mark<StateRule>[] {
  const first = states.findIndex((state) => state.end <= end && acts(state));
  if (first < 0) return [];
  const row = states.slice(first, first + 1);
  for (const state of states.slice(first + 1)) {
    const from = row.at(-1)?.end ?? state.start;
    const joints = within(clauses, [from, state.start]).filter(({ rule }) => JOINTS.has(rule.role));
    const between = joints.reduce(
      (gap, joint) => gap.replace(text.slice(joint.start, joint.end), ''),
      text.slice(from, state.start),
    );
    if (joints.length === 0 || /\p{L}{4}/u.test(between)) break;
    row.push(state);
  }
  return row;
}

const JOINTS: ReadonlySet<string> = new Set(['comma', 'and']);

const APART: ReadonlySet<string> = new Set(['comma', 'semicolon', 'relative', 'infinitive', 'and']);

/** "by the ", "por la " */
const LONGEST_AGENT = 12;
