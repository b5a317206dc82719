/**
 * Stage for languages whose verb closes its clause: the verbs that bind, each with what stands before it.
 *
 *   Тараптар | су ресурстарын бірлесіп пайдалануға | келісті
 *   subject    what it governs                       the verb
 *
 * A rule that `leads` ("мувофиқат карданд, ки") governs what follows it, as verbs do elsewhere.
 */
import type { ActorRule, BodyRule, ForceRule, StateRule } from '../../language/coding.ts';
import { organsIn } from '../actors.ts';
import type { Head } from '../heads.ts';
import type { Mark } from '../lexicon.ts';
import { isJoint, type Sentence, within } from '../sentence.ts';
import type { Span } from '../sentences.ts';
import { trimmedEnd, trimmedStart } from '../trim.ts';
import { fold } from '../words.ts';

type Subject = Mark<ActorRule | StateRule>;

export function headsAtEnd(sentence: Sentence): Head[] {
  const heads: Head[] = [];
  let from = sentence.span[0];
  for (const mark of sentence.force) {
    const last = heads.at(-1);
    if (mark.start < from || (!mark.rule.leads && !closesClause(sentence, mark))) continue;
    // "agreed, that the meeting will be held": the verb of the clause is part of what was agreed.
    if (last?.mark.rule.leads && mark.rule.own) continue;
    if (last?.mark.rule.leads) {
      // What was only said or seen of it follows its last word; another verb that binds, its last verb of action.
      from = mark.rule.takes === 'frame' ? mark.start : lastDeedBefore(sentence, last.mark.end, mark.start);
      heads[heads.length - 1] = { ...last, governs: [last.mark.end, from], end: from };
    }
    // "it is held | agreed": a clause that is itself what was agreed is no promise beside it; the outer verb counts.
    if (last && mark.rule.takes !== 'frame' && isWhole(sentence, last.mark.end, mark.start)) {
      heads.pop();
      from = last.clauseStart;
    }
    const head = headAt(sentence, mark, from, heads.at(-1));
    from = mark.end;
    if (head) heads.push(head);
  }
  return heads;
}

/** Null where the verb needs someone who acts and has none: "this treaty strengthens trust". */
function headAt(
  sentence: Sentence,
  mark: Mark<ForceRule>,
  from: number,
  last: Head | undefined,
): Head | null {
  const { span } = sentence;
  const clauseStart = passOver(
    sentence,
    from,
    mark.start,
    (clause) => isJoint(clause) || clause.rule.role === 'content',
  );
  const subject = subjectIn(sentence, clauseStart, mark.start);
  const inherited = subject.length > 0 ? null : (last?.subject.at(-1) ?? last?.inherited ?? null);
  if (mark.rule.after === 'subject' && subject.length === 0 && !inherited) return null;
  const start = passOver(
    sentence,
    subject.at(-1)?.end ?? clauseStart,
    mark.start,
    ({ rule }) => rule.role === 'comma' || SET_BEFORE.has(rule.role),
  );
  const told = mark.rule.takes === 'organ' ? toldIn(sentence, [start, mark.start]) : null;
  return {
    mark,
    subject,
    inherited,
    frame: null,
    organs: told ? organsIn(sentence, told) : [],
    told,
    above: null,
    tail: null,
    clauseStart,
    governs: mark.rule.leads ? [mark.end, span[1]] : [start, mark.start],
    end: mark.rule.leads ? span[1] : mark.end,
  };
}

/** What may stand between the one who acts and the target. */
const SET_BEFORE: ReadonlySet<string> = new Set(['adverb', 'back']);

/** Past the joints, adverbs and the like that stand at `from`. */
function passOver(
  { text, clauses }: Sentence,
  from: number,
  to: number,
  passes: (clause: Sentence['clauses'][number]) => boolean,
): number {
  let at = trimmedStart(text, from, to);
  for (const clause of within(clauses, [from, to])) {
    if (clause.start === at && passes(clause)) at = trimmedStart(text, clause.end, to);
  }
  return at;
}

/** After the verb that binds its clause ends, or what was said or seen of it follows: "necessary | they consider". */
function closesClause(sentence: Sentence, mark: Mark<ForceRule>): boolean {
  const { text, span, clauses, force } = sentence;
  const next = trimmedStart(text, mark.end, span[1]);
  if (force.some(({ start }) => start === next)) return true;
  const at = passOver(sentence, mark.end, span[1], ({ rule }) => rule.role === 'adverb');
  if (at >= span[1] || STOP.test(text.charAt(at))) return true;
  return (
    force.some(({ start }) => start === at) ||
    clauses.some((clause) => clause.start === at && (isJoint(clause) || clause.rule.role === 'content'))
  );
}

const STOP = /[.,;:!?…)»”"—–]/;

/** The first who is named in the form of one who acts: "the Parties", not "of the Parties", nor "between the Parties". */
function subjectIn(sentence: Sentence, from: number, to: number): readonly Subject[] {
  const acting = (mark: Subject): boolean => !isPointedTo(sentence, mark);
  const actors = within(sentence.actors, [from, to]).filter(acting);
  const states = within(sentence.states, [from, to]).filter((mark) => isBareName(sentence, mark));
  const actor = actors[0];
  const state = states[0];
  if (actor && (!state || actor.start < state.start)) return [actor];
  const row = rowOf(sentence, states);
  const end = row.at(-1);
  return end && acting(end) ? row : actor ? [actor] : [];
}

/** "between | the Parties" stands the other way round here: a word after the name makes it no one who acts. */
function isPointedTo({ text, clauses }: Sentence, { end }: Subject): boolean {
  const at = trimmedStart(text, end, text.length);
  return clauses.some(({ rule, start }) => start === at && rule.role === 'preposition');
}

/** The name as the table has it, without the ending of a case. */
function isBareName({ text }: Sentence, { rule, start, end }: Mark<StateRule>): boolean {
  const printed = fold(text.slice(start, end));
  return rule.words.some((words) => fold(words.replace('*', '')) === printed);
}

/** "Kazakhstan, Tajikistan and Uzbekistan" act together. */
function rowOf(sentence: Sentence, states: readonly Mark<StateRule>[]): readonly Mark<StateRule>[] {
  const next = states.findIndex(
    (state, at) => at > 0 && !isJoined(sentence, [states[at - 1]?.end ?? 0, state.start]),
  );
  return next < 0 ? states : states.slice(0, next);
}

function isJoined({ text, clauses }: Sentence, gap: Span): boolean {
  return within(clauses, gap).some(
    (clause) => isJoint(clause) && text.slice(...gap).trim() === text.slice(clause.start, clause.end),
  );
}

/** "to the ministries | a plan to prepare | instructed": the organ, by the case or the preposition of one who is told. */
function toldIn(sentence: Sentence, [start, end]: Span): Span | null {
  const { text, marks, action, grammar } = sentence;
  const nouns = within(marks.bodies, [start, end]).filter(isOrgan);
  if (grammar.nounFirst) {
    const article = within(marks.bodies, [start, end]).find(({ rule }) => rule.part === 'article');
    const from = trimmedStart(text, article?.end ?? start, end);
    return article?.start === start && nouns.length > 0 ? [from, trimmedEnd(text, from, end)] : null;
  }
  const organ = nouns.find((noun) => grammar.told?.test(text.slice(noun.start, noun.end)));
  if (!organ) return null;
  const task = within(action, [start, organ.start]).findLast(
    (deed) => grammar.form(text.slice(deed.start, deed.end)) === 'accusative',
  );
  return [trimmedStart(text, task?.end ?? start, organ.start), organ.end];
}

const isOrgan = ({ rule }: Mark<BodyRule>): boolean => rule.part === 'head' || rule.part === 'name';

/** Nothing but "that" stands between: «… өткізіледі | деп | келісті». */
function isWhole({ text, clauses }: Sentence, from: number, to: number): boolean {
  const that = within(clauses, [from, to]).find(({ rule }) => rule.role === 'content');
  return that !== undefined && text.slice(from, to).trim() === text.slice(that.start, that.end);
}

function lastDeedBefore(sentence: Sentence, from: number, to: number): number {
  return within(sentence.action, [from, to]).at(-1)?.end ?? from;
}
