/** Stage: one target with its head becomes one promise, field by field, each with the rules that gave it. */
import type { Commitment } from '../reading.ts';
import { actionOf, forceOf } from './action.ts';
import { actorsOf } from './actors.ts';
import { addresseesOf, askedOf } from './addressees.ts';
import { agentOf } from './agent.ts';
import { bodiesOf, bodyReasons } from './bodies.ts';
import type { Context } from './context.ts';
import { deadlineOf } from './deadlines.ts';
import { goalsOf } from './goals.ts';
import type { Head } from './heads.ts';
import { initiatorOf } from './initiator.ts';
import { byGround, byRule, type Reason, spanOf } from './reason.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import { ledInto, stemOf } from './stem.ts';
import type { Target, Targets } from './targets.ts';
import { themesOf } from './themes.ts';

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
  const first = place === 0;
  const scope: Span = [first ? (head.frame?.clauseStart ?? head.clauseStart) : target.start, target.end];
  const force = forceOf(sentence, head, target);
  if (force === null) return null;
  const action = actionOf(sentence, head, target, force.force);
  const time = deadlineOf(sentence, scope);
  const event: Span | null = time?.deadline.event ? [time.mark.start, time.mark.end] : null;
  const bodies = bodiesOf(sentence, head, target, scope, split.asked, context.body, event);
  const initiator = initiatorOf(sentence, head, split, place);
  const actors =
    agentOf(sentence, head, [target.start, target.end], bodies) ?? actorsOf(sentence, head, bodies, context);
  const addressees = addresseesOf(
    sentence,
    scope,
    context.members,
    initiator?.state ?? null,
    actors.actors,
    askedOf(sentence, head, split, context),
    time ? [time.mark.start, time.mark.end] : null,
  );
  const themes = themesOf(sentence, target, scope, bodies, context);
  const goals = goalsOf(
    sentence.provision,
    within(sentence.marks.goals, scope),
    themes.themes,
    themes.reasons,
  );
  const stem = stemOf(sentence, head, split, place);
  const start = first ? (ledInto(sentence, head)?.verb ?? target.start) : target.start;
  return {
    span: [start, target.end],
    quote: sentence.text.slice(start, target.end),
    stem: stem?.stem ?? null,
    actors: actors.actors,
    force: force.force,
    action: action.action,
    deadline: time?.deadline ?? null,
    bodies: bodies.map(({ name, relation }) => ({ name, relation })),
    initiator: initiator?.state ?? null,
    addressees: addressees.names,
    themes: themes.themes,
    sdgs: goals.goals,
    reasons: [
      ...actors.reasons,
      ...force.reasons,
      ...action.reasons,
      ...(time ? [byRule('deadline', null, sentence.provision, time.mark)] : []),
      ...bodyReasons(sentence, bodies),
      ...(initiator?.reasons ?? []),
      ...addressees.reasons,
      ...themes.reasons,
      ...goals.reasons,
      ...(stem?.reasons ?? []),
      beginning(sentence, head, target, first),
    ],
  };
}

/** Why the quotation begins where it does: at the words that bind, or at a further verb of their row. */
function beginning(
  { provision }: Sentence,
  { mark, above, tail }: Head,
  { start, deeds }: Target,
  first: boolean,
): Reason {
  if (first && mark.end > mark.start) return byRule('span', null, provision, mark);
  const verb = deeds.find((deed) => deed.start >= start);
  if (!first && verb) return byRule('span', null, provision, verb, 'row');
  if (above) return { ...byGround('span', null, 'above', provision), words: [above.words] };
  return byGround('span', null, tail ? 'seen' : 'advice', provision, verb ? [spanOf(verb)] : []);
}
