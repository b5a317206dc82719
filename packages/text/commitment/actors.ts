/** Stage: who acts. */
import type { ActionRule, ActorRule, ClauseRule, ForceRule, StateRule } from '../language/coding.ts';
import type { FoundBody } from './bodies.ts';
import type { Context } from './context.ts';
import type { Head } from './heads.ts';
import type { Mark } from './lexicon.ts';
import { byGround, byRule, type Reason, takenOver } from './reason.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import { trimmedEnd, trimmedStart } from './trim.ts';

/**
 * Those who act, when nothing but their own description stands between them and the verb:
 * no comma, no other verb, no "which". States in a row act together.
 */
export function subjectBefore(
  sentence: Sentence,
  from: number,
  to: number,
): readonly Mark<ActorRule | StateRule>[] {
  const breaks = within(sentence.clauses, [from, to]).filter(({ rule }) => BREAKS.has(rule.role));
  // "the year which the Assembly has proclaimed": said of the year, not done by the sentence.
  if (breaks.at(-1)?.rule.role === 'relative') return [];
  const clause = Math.max(from, breaks.at(-1)?.end ?? 0);
  const barrier = Math.max(clause, within(sentence.action, [from, to]).findLast(isVerb)?.end ?? 0);
  const nearest = within(sentence.actors, [barrier, to]).at(-1);
  if (nearest) return [nearest];
  const states = within(sentence.states, [barrier, to]);
  return states.length > 0 || barrier > clause ? states : bodyAsSubject(sentence, clause, to);
}

const isVerb = ({ rule }: Mark<ActionRule>): boolean => rule.weight !== 'manner';

export const BREAKS: ReadonlySet<ClauseRule['role']> = new Set(['comma', 'semicolon', 'relative']);

/** "The Secretariat | shall report", "The Republic of Noa | will host": who opens the clause by a name acts under it. */
function bodyAsSubject(sentence: Sentence, from: number, to: number): Mark<ActorRule>[] {
  const { text, grammar } = sentence;
  const bodies = within(sentence.marks.bodies, [from, to]);
  const first = trimmedStart(text, from, to);
  const article = bodies.find(({ rule, start }) => rule.part === 'article' && start === first);
  const start = trimmedStart(text, article?.end ?? first, to);
  const noun = bodies.findLast(({ rule }) => rule.part === 'head' || rule.part === 'name');
  const end = grammar.script === 'words' ? trimmedEnd(text, start, to) : (noun?.end ?? start);
  const printed = text.slice(start, end);
  if (printed === '' || printed.length > LONGEST_NAME) return [];
  if (grammar.script === 'characters' && end !== to) return [];
  if (!noun && !isProperName(printed)) return [];
  return [{ rule: { name: 'a name', actor: printed, words: [], example: '' }, start, end }];
}

/** Two capitals at least: the first may only be the sentence's own. */
const isProperName = (printed: string): boolean =>
  (printed.match(/(?<!\p{L})\p{Lu}\p{L}/gu) ?? []).length > 1;

const LONGEST_NAME = 60;

/** "The Heads of State, having met in …, agreed to": the first named, when commas part it from its verb. */
export function opening(sentence: Sentence, to: number): readonly Mark<ActorRule>[] {
  return within(sentence.actors, [sentence.span[0], to]).slice(0, 1);
}

/** "instructed | the ministries of foreign affairs | to prepare": who is named before the first verb. */
export function organsTold(
  sentence: Sentence,
  { rule, end: from }: Mark<ForceRule>,
  end: number,
): Mark<ActorRule>[] {
  if (rule.takes !== 'organ') return [];
  const verb = within(sentence.action, [from, end])[0]?.start ?? end;
  return within(sentence.actors, [from, verb]).filter(
    (actor) => actor.rule.actor !== 'parties' && actor.rule.actor !== 'heads-of-state',
  );
}

/** Who is named among the words that say who is told. */
export const organsIn = (sentence: Sentence, told: Span): Mark<ActorRule>[] =>
  within(sentence.actors, told).filter(({ rule }) => rule.actor !== 'parties');

/** Those who act from here on, and why: the subject by its names; a pronoun, or none, means those who acted before. */
export function actorsFor({ provision }: Sentence, { subject }: Head, context: Context): Context {
  const named = subject.flatMap((mark) => {
    const actor = 'actor' in mark.rule ? mark.rule.actor : mark.rule.code;
    return actor === null ? [] : [{ actor, reason: byRule('actors', actor, provision, mark) }];
  });
  if (named.length > 0)
    return {
      ...context,
      actors: [...new Set(named.map(({ actor }) => actor))],
      reasons: { ...context.reasons, actors: named.map(({ reason }) => reason) },
    };
  const pronouns = context.actors.flatMap((actor) =>
    subject.map((mark) => byRule('actors', actor, provision, mark, 'pronoun')),
  );
  return {
    ...context,
    reasons: { ...context.reasons, actors: [...takenOver(context.reasons.actors), ...pronouns] },
  };
}

/** The organ that is told acts; else the clause's own subject; else whoever acted before. */
export function actorsOf(
  { provision }: Sentence,
  head: Head,
  bodies: readonly FoundBody[],
  { actors, reasons }: Context,
): { actors: string[]; reasons: readonly Reason[] } {
  if (head.mark.rule.force === 'instruct') {
    const organs = head.organs.flatMap((mark) => {
      const { actor } = mark.rule;
      return actor === null ? [] : [{ actor, reason: byRule('actors', actor, provision, mark, 'told') }];
    });
    const tasked = bodies.flatMap(({ name, relation, span }) =>
      relation === 'task'
        ? [{ actor: name, reason: byGround('actors', name, 'told', provision, [span]) }]
        : [],
    );
    const told = organs.length > 0 ? organs : tasked;
    if (told.length > 0)
      return {
        actors: [...new Set(told.map(({ actor }) => actor))],
        reasons: told.map(({ reason }) => reason),
      };
  }
  return { actors: [...actors], reasons: reasons.actors };
}
