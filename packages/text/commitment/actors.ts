/** Stage: who acts. */
import {
  type ActionRule,
  type ActorRule,
  AS_PRINTED,
  type ClauseRule,
  type ForceRule,
  type StateRule,
} from '../language/coding.ts';
import { afterArticles } from './asked.ts';
import type { FoundBody } from './bodies.ts';
import type { Context } from './context.ts';
import { type Head, speaks } from './heads.ts';
import type { Mark } from './lexicon.ts';
import { isNoun } from './names.ts';
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
  const breaks = within(sentence.clauses, [from, to]).filter(
    (mark) => BREAKS.has(mark.rule.role) && !betweenStates(sentence, mark),
  );
  // "the year which the Assembly has proclaimed": said of the year, not done by the sentence.
  if (breaks.at(-1)?.rule.role === 'relative') return [];
  const clause = Math.max(from, breaks.at(-1)?.end ?? 0);
  const barrier = Math.max(
    clause,
    within(sentence.action, [from, to]).findLast((deed) => isVerb(sentence, deed))?.end ?? 0,
  );
  const nearest = within(sentence.actors, [barrier, to]).at(-1);
  // "Trade between | the Parties | will grow": no subject, but what it lies between.
  if (nearest && BETWEEN.test(sentence.text.slice(Math.max(0, nearest.start - 12), nearest.start))) return [];
  const states = within(sentence.states, [barrier, to]);
  // «Таджикская | Сторона»: a state, not all the Parties.
  const side = nearest && states.find((state) => isSide(sentence, state, nearest));
  if (side) return [side];
  // "the Presidents of | Kyrgyzstan, Tajikistan and Uzbekistan": the states are named, not all of those who meet.
  const theirs = nearest ? states.filter(({ start }) => start >= nearest.end) : [];
  if (nearest && theirs[0] && OF.test(sentence.text.slice(nearest.end, theirs[0].start))) return theirs;
  // "the Council of | Ministers": a body, by the name that those who sit in it give it.
  const seated = nearest
    ? within(sentence.marks.bodies, [clause, nearest.start]).some(
        ({ rule, end }) =>
          (rule.part === 'head' || rule.part === 'organ') && OF.test(sentence.text.slice(end, nearest.start)),
      )
    : false;
  const seat = seated ? bodyAsSubject(sentence, clause, to) : [];
  if (seat.length > 0) return seat;
  if (nearest) return [printed(sentence, nearest)];
  if (states.length > 0) return states;
  const body = barrier === clause ? bodyAsSubject(sentence, clause, to) : [];
  if (body.length > 0) return body;
  // "will host the school, and | the Institute | will": a new clause after the "and".
  const and = within(sentence.clauses, [barrier, to]).findLast((mark) => mark.rule.role === 'and');
  if (!and || sentence.grammar.script !== 'words') return states;
  const organ = within(sentence.marks.bodies, [and.end, to]).some(isNoun);
  return organ ? bodyAsSubject(sentence, and.end, to) : states;
}

/** Before those who only stand on either side of something. */
const BETWEEN = /(?:^|\s)(?:between|among|entre|parmi|между|среди|بين)\s(?:\p{L}{1,3}\s)?$/iu;

/** What stands between those who act and the states they are of. */
const OF = /^\s(?:(?:of|de|del|du|des|d’|la|el|le|l’|the)\s?){0,2}$/u;

/** "Kazakhstan|, |Tajikistan and Uzbekistan": no break in who acts. */
function betweenStates({ states, text }: Sentence, { rule, start, end }: Mark<ClauseRule>): boolean {
  if (rule.role !== 'comma') return false;
  const next = states.find((state) => state.start >= end);
  return (
    next !== undefined &&
    states.some((state) => state.end === start) &&
    /^\s*(?:\p{L}{1,3}\s)?(?:\p{L}{1,4}\s)?$/u.test(text.slice(end, next.start))
  );
}

/** The state's name is the adjective of the word for those who act: a space lies between, and no case of its own. */
const isSide = ({ grammar, text }: Sentence, state: Mark<StateRule>, actor: Mark<ActorRule>): boolean =>
  grammar.sides?.test(text.slice(state.start, actor.end)) === true && state.end >= actor.start - 1;

/** The name as printed in place of AS_PRINTED. */
export function printed(sentence: Sentence, mark: Mark<ActorRule>): Mark<ActorRule> {
  if (mark.rule.actor !== AS_PRINTED) return mark;
  const actor = sentence.text.slice(afterArticles(sentence, mark.start, mark.end), mark.end);
  return { ...mark, rule: { ...mark.rule, actor } };
}

/** Not «в целях | предупреждения | наводнений»: a noun made of a verb may stand in the description of those who act. */
const isVerb = ({ grammar, text }: Sentence, { rule, start, end }: Mark<ActionRule>): boolean =>
  rule.weight !== 'manner' &&
  (grammar.nounDeeds === undefined || !grammar.nounDeeds.has(grammar.form(text.slice(start, end))));

export const BREAKS: ReadonlySet<ClauseRule['role']> = new Set(['comma', 'semicolon', 'relative']);

/** "The Secretariat | shall report", "The Republic of Noa | will host": who opens the clause by a name acts under it. */
function bodyAsSubject(sentence: Sentence, from: number, to: number): Mark<ActorRule>[] {
  const { text, grammar } = sentence;
  const bodies = within(sentence.marks.bodies, [from, to]);
  // "In pursuit of these agreements the ministers of agriculture | agreed": an organ right before its verb.
  const organ = bodies.findLast(
    ({ rule, end }) => rule.part === 'organ' && end === trimmedEnd(text, from, to),
  );
  if (organ && grammar.script === 'words') return [named(text, organ.start, organ.end)];
  const first = trimmedStart(text, from, to);
  const article = bodies.find(({ rule, start }) => rule.part === 'article' && start === first);
  const start = trimmedStart(text, article?.end ?? first, to);
  const noun = bodies.findLast(isNoun);
  const end = grammar.script === 'words' ? trimmedEnd(text, start, to) : (noun?.end ?? start);
  const name = text.slice(start, end);
  if (name === '' || name.length > LONGEST_NAME) return [];
  if (grammar.script === 'characters' && end !== to) return [];
  const proper =
    isProperName(name) ||
    (article !== undefined && THE.test(text.slice(article.start, article.end)) && /^\p{Lu}/u.test(name));
  if (!noun && !proper && !grammar.assembled?.test(name)) return [];
  // "Any dispute in the Committee | shall be settled": the noun is not what the clause speaks of.
  if (grammar.script === 'words' && noun && grammar.apart?.test(text.slice(start, noun.start))) return [];
  return [named(text, start, end)];
}

/** Who acts, by a name that no table lists. */
const named = (text: string, start: number, end: number): Mark<ActorRule> => ({
  rule: { name: A_NAME, actor: text.slice(start, end), words: [], example: '' },
  start,
  end,
});

/** The rule of an actor that no table lists. */
export const A_NAME = 'a name';

/** The rule of an organ in which the states themselves meet and speak. */
export const ASSEMBLED = 'an organ in which the states meet';

/** Whether the organ is one in which all states of the world meet: the General Assembly. */
export const isOfAll = ({ ofAll }: Sentence['grammar'], name: string): boolean => ofAll?.test(name) ?? false;

/** "The Council of Ministers | decides": those who meet in it act. */
export function whoMeets<M extends ActorRule | StateRule>(
  { grammar }: Sentence,
  mark: Mark<M>,
): Mark<M | ActorRule> {
  const { rule } = mark;
  if (!('actor' in rule) || rule.actor === null || !grammar.assembled?.test(rule.actor)) return mark;
  return { ...mark, rule: { name: ASSEMBLED, actor: 'parties', words: [], example: '' } };
}

/** "The | Troika", 'La | Presidencia': not "this | Memorandum". */
const THE = /^(?:the|el|la|los|las|le|les|l[’'])$/iu;

/** Two capitals at least: the first may only be the sentence's own. */
const isProperName = (printed: string): boolean =>
  (printed.match(/(?<!\p{L})\p{Lu}\p{L}/gu) ?? []).length > 1;

const LONGEST_NAME = 60;

/** "The heads of the customs services | agreed to": who opens the sentence right before a verb that only those who meet can do. */
export function groupAsSubject(sentence: Sentence, { rule, start: to }: Mark<ForceRule>): Mark<ActorRule>[] {
  const { text, grammar, span, clauses, action, states } = sentence;
  if (grammar.script !== 'words' || rule.force === null || !BINDS.has(rule.force)) return [];
  if ((rule.takes !== 'deed' && rule.takes !== 'organ') || rule.passive || rule.auxiliary) return [];
  // "To this end, the coastal States | decided": after what a comma sets apart.
  const comma = within(clauses, [span[0], to]).findLast((mark) => mark.rule.role === 'comma');
  const from = comma?.end ?? span[0];
  const start = afterArticles(sentence, from, to);
  const end = trimmedEnd(text, start, to);
  const apart = within(clauses, [from, end]).some(
    ({ rule: { role } }) => role !== 'and' && role !== 'preposition',
  );
  if (apart || end === start || end - start > LONGEST_NAME) return [];
  if (grammar.describes?.test(text.slice(start, end))) return [];
  // After a comma one word may be anything's.
  if (comma && !/\s/.test(text.slice(start, end))) return [];
  if (within(action, [start, end]).length > 0 || within(states, [start, end]).length > 0) return [];
  return [named(text, start, end)];
}

const BINDS: ReadonlySet<ForceRule['force']> = new Set(['decide', 'instruct', 'agree']);

/** "The Heads of State, having met in …, agreed to": the first named, when commas part it from its verb; "We, the Leaders,": the second. */
export function opening(sentence: Sentence, to: number): readonly Mark<ActorRule | StateRule>[] {
  const { text, actors, clauses, marks, span } = sentence;
  const [first, second] = within(actors, [span[0], to]);
  if (!first) return openingState(sentence, to) ?? openingBody(sentence, to);
  const comma = within(clauses, [first.end, to]).find(
    ({ rule, start }) => rule.role === 'comma' && start === first.end,
  );
  if (!comma) return [printed(sentence, first)];
  const start = trimmedStart(text, comma.end, to);
  const name = afterArticles(sentence, start, to);
  const organ = within(marks.bodies, [name, to]).find(
    (mark) => mark.rule.part === 'organ' && mark.start === name,
  );
  if (!organ) return [printed(sentence, second?.start === start ? second : first)];
  return [named(text, name, organ.end)];
}

/** "Noa joined the initiative and | will contribute": the state that the sentence opens with, if it does. */
function openingState({ states, text, span }: Sentence, to: number): readonly Mark<StateRule>[] | null {
  const state = states.find(({ end }) => end <= to);
  if (!state || !/^(?:\p{L}{1,3}[\s’'])?$/u.test(text.slice(span[0], state.start))) return null;
  return [state];
}

/** "The Council, at its first meeting, | shall": a body that opens the sentence before a comma. */
function openingBody(sentence: Sentence, to: number): readonly Mark<ActorRule>[] {
  const { text, clauses, marks, span } = sentence;
  const comma = within(clauses, [span[0], to]).find(({ rule }) => rule.role === 'comma');
  if (!comma) return [];
  const start = afterArticles(sentence, span[0], comma.start);
  const noun = within(marks.bodies, [start, comma.start]).at(-1);
  if (!noun || noun.end !== comma.start || !isNoun(noun)) return [];
  return [named(text, start, comma.start)];
}

/** "instructed | the ministries of foreign affairs | to prepare": who is named before the first verb. */
export function organsTold(
  sentence: Sentence,
  { rule, end: from }: Mark<ForceRule>,
  end: number,
): Mark<ActorRule>[] {
  if (rule.takes !== 'organ') return [];
  const verb = within(sentence.action, [from, end])[0]?.start ?? end;
  return within(sentence.actors, [from, verb]).filter(({ rule: { actor } }) => !OTHERS.has(actor));
}

/** Who is named among the words that say who is told. */
export const organsIn = (sentence: Sentence, told: Span): Mark<ActorRule>[] =>
  within(sentence.actors, told).filter(({ rule }) => rule.actor !== 'parties');

/** They tell, or are called by their name as printed. */
const OTHERS: ReadonlySet<string | null> = new Set(['parties', 'heads-of-state', AS_PRINTED, null]);

const tellsBefore = ({ mark: { rule } }: Head): boolean => rule.passive === true && rule.force === 'instruct';

/** Those who act from here on, and why: the subject by its names; a pronoun, or none, means those who acted before. */
export function actorsFor(sentence: Sentence, head: Head, given: Context): Context {
  const { provision } = sentence;
  const organ = head.subject.find(({ rule }) => rule.name === ASSEMBLED);
  const name = organ ? sentence.text.slice(organ.start, organ.end) : null;
  const community = name === null ? given.community : !isOfAll(sentence.grammar, name);
  const context = { ...given, community };
  // "The Committee recommends": an organ that only speaks is the text's own voice; "the Secretariat was told": it is who is told.
  const subject = tellsBefore(head)
    ? []
    : speaks(head)
      ? head.subject.filter(({ rule }) => rule.name === ASSEMBLED)
      : head.subject;
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
    const told = tasked.length > 1 || organs.length === 0 ? tasked : organs;
    if (told.length > 0)
      return {
        actors: [...new Set(told.map(({ actor }) => actor))],
        reasons: told.map(({ reason }) => reason),
      };
  }
  return { actors: [...actors], reasons: reasons.actors };
}
