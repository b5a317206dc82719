/** Stage: one target with its head becomes one promise, field by field, each with the rules that gave it. */

import type { Rule } from '../language/coding.ts';
import type { Commitment } from '../reading.ts';
import { actionOf, forceOf } from './action.ts';
import { actorsOf } from './actors.ts';
import { addresseesOf, askedOf } from './addressees.ts';
import { bodiesOf, bodyMarks } from './bodies.ts';
import type { Context } from './context.ts';
import { deadlineOf } from './deadlines.ts';
import { goalsOf } from './goals.ts';
import type { Head } from './heads.ts';
import { initiatorOf } from './initiator.ts';
import type { Mark } from './lexicon.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import { stemOf } from './stem.ts';
import type { Targets } from './targets.ts';
import { themesOf } from './themes.ts';

/** A field of a commitment, the name of the rule that filled it, and the words in the provision it rests on. */
export interface Reason {
  readonly field: keyof Commitment;
  readonly rule: string;
  readonly span: Span;
}

export type Promised = Omit<Commitment, 'id' | 'provision'> & { readonly reasons: readonly Reason[] };

/** The promise of one target; null where its force is none. */
export function promise(
  sentence: Sentence,
  head: Head,
  split: Targets,
  place: number,
  context: Context,
): Promised | null {
  const target = split.targets[place];
  if (!target) return null;
  const reasons: Reason[] = [];
  const because = (field: Reason['field'], marks: readonly Mark<Rule>[]): void => {
    for (const { rule, start, end } of marks) reasons.push({ field, rule: rule.name, span: [start, end] });
  };
  const first = place === 0;
  const scope: Span = [first ? (head.frame?.clauseStart ?? head.clauseStart) : target.start, target.end];
  because('force', [head.mark]);
  const force = forceOf(head.mark.rule, target);
  if (force === null) return null;
  const action = actionOf(sentence, head, target, force);
  because('action', target.deeds.slice(0, 1));
  const time = deadlineOf(sentence, scope);
  if (time) reasons.push({ field: 'deadline', rule: time.rule.name, span: scope });
  const bodies = bodiesOf(sentence, head, target, scope, split.asked);
  because('bodies', bodyMarks(sentence, scope, bodies));
  const initiator = initiatorOf(sentence, head, split);
  if (initiator) because('initiator', [initiator.noun]);
  const actors = actorsOf(head, bodies, context.actors);
  because('actors', [...head.organs, ...head.subject]);
  const addressed = addresseesOf(
    sentence,
    scope,
    context.members,
    initiator?.state ?? null,
    actors,
    askedOf(sentence, head, split),
  );
  because('addressees', addressed.marks);
  const themes = themesOf(
    sentence,
    target,
    scope,
    bodies.some(({ relation }) => relation === 'create'),
    context,
  );
  because('themes', themes.marks);
  const goals = within(sentence.marks.goals, scope);
  because('sdgs', goals);
  return {
    span: [target.start, target.end],
    quote: sentence.text.slice(target.start, target.end),
    stem: stemOf(sentence, head, split, first),
    actors,
    force,
    action,
    deadline: time?.deadline ?? null,
    bodies,
    initiator: initiator?.state ?? null,
    addressees: addressed.names,
    themes: themes.themes,
    sdgs: goalsOf(
      goals.flatMap(({ rule }) => rule.goals),
      themes.themes,
    ),
    reasons,
  };
}
