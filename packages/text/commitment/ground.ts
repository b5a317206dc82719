/** Stage: whether a verb of force stands where it binds, by the words before it. */
import type { ForceRule } from '../language/coding.ts';
import { BREAKS, subjectBefore } from './actors.ts';
import { deadlineOf } from './deadlines.ts';
import type { Mark } from './lexicon.ts';
import { skipAdverbs } from './pieces.ts';
import { isJoint, type Sentence, within } from './sentence.ts';
import { trimmedEnd, trimmedStart } from './trim.ts';

/** What the words before a verb of force make of it. */
export type Ground = 'subject' | 'row' | 'frame' | 'start' | null;

export function mayStand(rule: ForceRule, ground: Ground, last: ForceRule | null): boolean {
  // "have already opened … and established …": one past for the whole row.
  if (ground === 'row' && last?.past && rule.takes === 'thing') return false;
  switch (rule.after) {
    case 'subject':
    case 'start':
      return ground === rule.after;
    case 'thing':
      return (
        ground === 'subject' ||
        ground === 'start' ||
        // "urges the banks to lend and | encourages farmers to borrow": one call after another.
        (ground === 'row' &&
          (last?.takes !== 'deed' || last.force === 'recognize') &&
          (last?.takes !== 'organ' || rule.named === 'asks'))
      );
    case 'row':
    case 'clause':
    case 'any':
      return ground !== null;
    case 'frame':
      return ground === 'frame' || (ground === 'row' && last?.after === 'frame');
  }
}

/** "considered that, for the joint effort to succeed, | it is necessary to": anywhere in what was said, but in no "which". */
export function standsInClause(
  sentence: Sentence,
  mark: Mark<ForceRule>,
  last: Mark<ForceRule> | null,
): boolean {
  const { grammar, text, span } = sentence;
  if (last && mark.rule.passive && newClause(sentence, last, mark) !== null) return true;
  if (mark.rule.after === 'any') return last === null && !fallsUnderRelative(sentence, span[0], mark.start);
  if (mark.rule.after !== 'clause') return false;
  if (last ? last.rule.takes !== 'frame' : grammar.script === 'characters' && mark.rule.force !== 'agree')
    return false;
  if (grammar.describedAfter.includes(text.charAt(mark.start - 1))) return false;
  return !fallsUnderRelative(sentence, last?.end ?? span[0], mark.start);
}

/** "will meet in May, and the agenda | will be agreed": where a clause of its own begins after another, with its own subject. */
export function newClause(
  sentence: Sentence,
  last: Mark<ForceRule>,
  { start }: Mark<ForceRule>,
): number | null {
  if (last.rule.takes === 'frame' || last.rule.force === null) return null;
  const joints = within(sentence.clauses, [last.end, start]).filter(isJoint);
  const joint = joints.at(-1);
  const comma = joints.findLast(({ rule }) => rule.role !== 'and');
  // An "and" alone may join two nouns.
  if (!joint || !comma || (joint.rule.role === 'and' && joint.start > comma.end + 1)) return null;
  if (fallsUnderRelative(sentence, joint.end, start)) return null;
  return within(sentence.action, [joint.end, start]).length === 0 ? comma.start : null;
}

function fallsUnderRelative(sentence: Sentence, from: number, to: number): boolean {
  const breaks = within(sentence.clauses, [from, to]).filter(({ rule }) => BREAKS.has(rule.role));
  return breaks.at(-1)?.rule.role === 'relative';
}

/** Looks back from a verb over adverbs to what it stands on. */
export function groundOf(
  sentence: Sentence,
  mark: Mark<ForceRule>,
  last: Mark<ForceRule> | null,
): { ground: Ground; joint: number | null } {
  const from = last ? last.end : sentence.span[0];
  const before = within(sentence.clauses, [from, mark.start]);
  let place = trimmedEnd(sentence.text, 0, mark.start);
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const clause = before[at];
    if (!clause || clause.end !== place) break;
    // "to consider" is no verb of saying that stands by itself.
    if (clause.rule.role === 'infinitive') return { ground: null, joint: null };
    if (clause.rule.role !== 'adverb' && clause.rule.role !== 'back') break;
    place = trimmedEnd(sentence.text, 0, clause.start);
  }
  if (place <= from)
    return { ground: last ? (last.rule.takes === 'frame' ? 'frame' : null) : 'start', joint: null };
  const joint =
    jointEndingAt(sentence, before, place) ??
    openerBefore(sentence, mark, before) ??
    timeBefore(sentence, before, place);
  if (joint !== null) return { ground: 'row', joint };
  // "It | recommends that": whoever spoke in the sentence before.
  if (!last && orders(mark.rule) && sentence.grammar.speaksOn?.test(sentence.text.slice(from, place)))
    return { ground: 'start', joint: null };
  const subject = subjectBefore(sentence, from, mark.start);
  if (sentence.grammar.subjectAfter && !opensClause(sentence, subject, from, place))
    return { ground: null, joint: null };
  const next =
    sentence.grammar.script === 'words' || mark.rule.after !== 'subject' || subject.at(-1)?.end === place;
  return { ground: subject.length > 0 && next ? 'subject' : null, joint: null };
}

/** Verbs that only whoever speaks can have for theirs; "It | supports" may be said of a fund. */
const orders = ({ force, takes, whole, action }: ForceRule): boolean =>
  takes === 'organ' ||
  takes === 'frame' ||
  whole === true ||
  force === 'decide' ||
  force === 'instruct' ||
  // 'Il | reviendra sur la question': by itself a verb of action, known to the tables.
  (force === 'agree' && takes === 'thing' && action !== undefined);

/** Where subjects follow their verb, one that stands before it opens the clause, and nothing parts the two: 'الأطراف | تتعهد'. */
function opensClause(
  sentence: Sentence,
  subject: ReturnType<typeof subjectBefore>,
  from: number,
  place: number,
): boolean {
  const [first] = subject;
  if (!first || subject.at(-1)?.end !== place) return false;
  const joint = within(sentence.clauses, [from, first.start]).findLast(isJoint);
  return skipAdverbs(sentence, joint?.end ?? from, sentence.clauses) === first.start;
}

/** Where the comma, the "and" or the two together begin that end at `place`. */
function jointEndingAt(sentence: Sentence, before: Sentence['clauses'], place: number): number | null {
  let start: number | null = null;
  let end = place;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const clause = before[at];
    if (!clause || clause.end !== end) {
      if (clause && clause.start >= end) continue;
      break;
    }
    if (!isJoint(clause)) break;
    start = clause.start;
    end = trimmedEnd(sentence.text, 0, clause.start);
  }
  if (start === null) return null;
  // "and, at the proposal of Tajikistan, | will": what two commas set apart after the "and".
  const [and, comma, ...others] = before
    .slice(before.findLastIndex(({ rule, start: at }) => rule.role === 'and' && at < end))
    .filter(isJoint);
  if (
    and?.rule.role === 'and' &&
    comma?.rule.role === 'comma' &&
    comma.start === and.end &&
    others.length <= 1
  )
    return and.start;
  return start;
}

/** ，|在双边关系中|将加强: in Chinese a phrase of time or place may stand between the joint and the verb. Where the joint begins. */
function openerBefore(
  sentence: Sentence,
  { rule, start: to }: Mark<ForceRule>,
  before: Sentence['clauses'],
): number | null {
  if (sentence.grammar.script !== 'characters' || !rule.inRow) return null;
  const at = before.findLastIndex(isJoint);
  const [joint, opener] = before.slice(at < 0 ? before.length : at);
  const opens = opener?.rule.role === 'opener' || opener?.rule.role === 'back';
  if (!joint || !opens || opener.start !== joint.end) return null;
  // 并为重大倡议提供|支持: the object of another verb.
  return within(sentence.action, [opener.end, to]).length === 0 ? joint.start : null;
}

/** "and | not later than six months after its entry into force | shall": a time between the joint and the verb. */
function timeBefore(sentence: Sentence, before: Sentence['clauses'], place: number): number | null {
  if (sentence.grammar.script !== 'words') return null;
  const joint = before.findLast(isJoint);
  if (!joint || place - joint.end > LONGEST_TIME) return null;
  const first = trimmedStart(sentence.text, joint.end, place);
  // '، |و|في النصف الثاني': an "and" that is written in one with the next word.
  const start = first + (sentence.grammar.proclitics?.includes(sentence.text.charAt(first)) ? 1 : 0);
  const time = deadlineOf(sentence, [start, place]);
  if (time?.mark.start !== start) return null;
  // 'six mois après l’adoption de la | présente': after an article stands no verb.
  return /[\p{L}\d]{4,}$/u.test(sentence.text.slice(start, place)) ? joint.start : null;
}

/** Words of time before a verb take no more characters than this. */
const LONGEST_TIME = 110;
