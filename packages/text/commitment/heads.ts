/** Stage: the verbs that bind (or do not), each with the one who acts and the stretch of text it governs. */
import type { ActorRule, ClauseRule, ForceRule, StateRule } from '../language/coding.ts';
import {
  A_NAME,
  ASSEMBLED,
  BREAKS,
  groupAsSubject,
  opening,
  organsTold,
  subjectBefore,
  whoMeets,
} from './actors.ts';
import { afterArticles, askedUpTo } from './asked.ts';
import type { Context } from './context.ts';
import { foundedAsSubject } from './founded.ts';
import { type Ground, groundOf, mayStand, newClause, standsInClause } from './ground.ts';
import { isImperative } from './imperative.ts';
import type { Mark } from './lexicon.ts';
import { isNoun } from './names.ts';
import { skipAdverbs } from './pieces.ts';
import { isJoint, type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import { withSubjectAfter } from './subject-after.ts';
import { headsAtEnd } from './verb-final/heads.ts';

/** A verb of saying or seeing, and whether its clause runs on to the need without a break. */
export interface Frame {
  readonly mark: Mark<ForceRule>;
  readonly clauseStart: number;
  readonly inherited: Mark<ActorRule | StateRule> | null;
  readonly adjoins: boolean;
}

export interface Head {
  readonly mark: Mark<ForceRule>;
  /** Who acts, when the clause itself says so. */
  readonly subject: readonly Mark<ActorRule | StateRule>[];
  /** Who acts, said of an earlier verb of the sentence. */
  readonly inherited: Mark<ActorRule | StateRule> | null;
  /** A verb of saying or seeing just before: "stressed | the need to". */
  readonly frame: Frame | null;
  /** Those who are told to act, where the verb tells an organ. */
  readonly organs: readonly Mark<ActorRule>[];
  /** The words that say who is told, where they stand before the verb; null elsewhere. */
  readonly told: Span | null;
  /** 强调…的重要性: words after what is needed that say that it is. */
  readonly tail: Mark<ClauseRule> | null;
  /** Words of an earlier provision that govern this one: "The Parties agreed:" over its points. */
  readonly above: Context['open'];
  /** From here the clause of this head runs, adverbials before the subject included. */
  readonly clauseStart: number;
  /** The stretch it governs: after the verb, or before it where the verb closes the clause. */
  readonly governs: Span;
  /** Where its clause ends. */
  readonly end: number;
}

/** A head before it is known where the next one begins. */
type Found = Omit<Head, 'end' | 'governs' | 'organs' | 'told' | 'above' | 'tail'>;

/** "The Committee recommends", "The Council decides": an organ that no table lists, or in which the states meet, only speaks. */
export const speaks = ({ mark, subject }: Head): boolean =>
  SPEAKS.has(mark.rule.force)
    ? subject.every(({ rule }) => rule.name === A_NAME || rule.name === ASSEMBLED)
    : subject.length > 0 && subject.every(({ rule }) => rule.name === ASSEMBLED);

const SPEAKS: ReadonlySet<ForceRule['force']> = new Set(['support', 'recognize', 'instruct']);

/** `treaty`: whether the present tense binds. */
export function findHeads(sentence: Sentence, treaty: boolean): Head[] {
  if (sentence.grammar.order === 'verb-final') return headsAtEnd(sentence);
  const heads: Found[] = [];
  for (const found of sentence.force) {
    const last = heads.at(-1);
    if (last && found.start < last.mark.end) continue;
    if (found.rule.object && !found.rule.object.test(sentence.text.slice(found.end, sentence.span[1])))
      continue;
    const { mark, subject: after } = withSubjectAfter(sentence, inTreaty(found, treaty));
    if (last?.mark.rule.whole && !within(sentence.clauses, [last.mark.end, mark.start]).some(isJoint))
      continue;
    const { ground, joint } = groundOf(sentence, mark, last?.mark ?? null);
    if (last && mark.rule.fused && adjoins(sentence, last.mark, mark)) {
      heads.splice(-1, 1, fusedWith(last, mark));
      continue;
    }
    if (last && isAskedToo(last.mark.rule, mark.rule)) continue;
    if (last && goesOnInside(sentence, last.mark, mark)) continue;
    const stands =
      mayStand(mark.rule, ground, last?.mark.rule ?? null) ||
      (ground === 'row' && mark.rule.inRow?.test(sentence.text.slice(mark.end, sentence.span[1]))) ||
      standsInClause(sentence, mark, last?.mark ?? null);
    const group = stands || last ? [] : groupAsSubject(sentence, mark);
    const founded = last && !stands ? foundedAsSubject(sentence, last.mark, mark) : null;
    if (founded) {
      const { subject, clauseStart } = founded;
      heads.push({ mark, subject: [subject], frame: null, inherited: null, clauseStart });
      continue;
    }
    if (!stands && group.length === 0) continue;
    const from = last ? last.mark.end : sentence.span[0];
    if (denies(sentence, mark.start)) continue;
    const named = after.length > 0 ? after : group;
    const subject = named.length > 0 ? named : subjectOfVerb(sentence, mark, from, ground);
    const own = subject[0];
    if (!own && !last && ground === 'row' && hangsOn(sentence, mark)) continue;
    if (last && reports(last.mark, mark, sentence, subject)) continue;
    const opens = own || last || mark.rule.passive ? [] : opening(sentence, mark.start);
    heads.push({
      mark,
      subject: own ? subject : opens,
      frame: own ? null : frameFor(mark.rule, last),
      clauseStart: own
        ? clauseStartBefore(sentence, last, own.start)
        : opens.length > 0
          ? sentence.span[0]
          : (joint ?? (mark.rule.passive ? passiveClause(sentence, last, mark) : null) ?? mark.start),
      inherited: own ? null : subjectOf(last),
    });
  }
  return heads.map((head, place) => {
    const end = heads[place + 1]?.clauseStart ?? sentence.span[1];
    const organs = organsTold(sentence, head.mark, end);
    const governs: Span = [head.mark.end, end];
    const met = treaty || head.mark.rule.passive ? head : withThoseWhoMeet(sentence, head);
    return weighed(sentence, { ...met, end, governs, above: null, tail: null, told: null, organs });
  });
}

/** Outside a treaty, where it is an organ among others, the Council that speaks is those who meet in it. */
function withThoseWhoMeet(sentence: Sentence, head: Found): Found {
  const { subject, inherited } = head;
  return {
    ...head,
    subject: subject.map((mark) => whoMeets(sentence, mark)),
    inherited: inherited && whoMeets(sentence, inherited),
  };
}

/** Those who act; of a passive only whoever opens the clause, not "the next meeting of | the Heads of State | will be held". */
function subjectOfVerb(
  sentence: Sentence,
  { rule, start }: Mark<ForceRule>,
  from: number,
  ground: Ground,
): readonly Mark<ActorRule | StateRule>[] {
  const before = ground === 'subject' ? subjectBefore(sentence, from, start) : [];
  if (!rule.passive || rule.force === 'instruct') return before;
  return before.filter(
    (actor) => actor.rule.name !== A_NAME && /^[\s,]*$/.test(sentence.text.slice(from, actor.start)),
  );
}

const adjoins = (sentence: Sentence, one: Mark<ForceRule>, other: Mark<ForceRule>): boolean =>
  skipAdverbs(sentence, one.end, sentence.clauses) === other.start;

/** "recommends that the States publish … and | train teachers": what others are asked to do, said in the present. */
const isAskedToo = (last: ForceRule, { force, inTreaty }: ForceRule): boolean =>
  force === null &&
  inTreaty !== undefined &&
  last.force === 'support' &&
  (last.takes === 'organ' || last.whole === true);

/** 'التي اتفقت عليها | وقررت', 'أن تعقد | وتعتمد': after a bare و a verb stands in the clause that "which" or "to" has opened. */
function goesOnInside(
  { clauses, text }: Sentence,
  last: Mark<ForceRule>,
  { start }: Mark<ForceRule>,
): boolean {
  if (/\s/.test(text.charAt(start - 1))) return false;
  const before = within(clauses, [last.start, start - 1]).findLast(
    ({ rule }) => rule.role === 'infinitive' || BREAKS.has(rule.role),
  );
  return before !== undefined && before.rule.role !== 'comma' && before.rule.role !== 'semicolon';
}

/** 'أكد القادة | عزمهم على': the promise begins at the verb of saying. */
const fusedWith = (last: Found, { rule, end }: Mark<ForceRule>): Found => ({
  ...last,
  mark: { rule, start: last.mark.start, end },
});

/** 未…达成一致: what stands before in the clause says that it was not so. */
function denies({ grammar, text, span }: Sentence, at: number): boolean {
  return grammar.denied?.test(text.slice(span[0], at)) ?? false;
}

/** "…, shall | be", "Ratify the Convention and | set up": an "and" before it, and nothing that it could go on from. */
const hangsOn = (sentence: Sentence, { rule, start, end }: Mark<ForceRule>): boolean =>
  (rule.force === 'agree' && !hasActor(sentence, start) && !saysWho(sentence, { start, end })) ||
  (rule.force === 'decide' && rule.takes === 'thing' && isImperative(sentence));

const saysWho = ({ grammar, text }: Sentence, { start, end }: { start: number; end: number }): boolean =>
  grammar.saysWho?.test(text.slice(start, end)) ?? false;

/** Somebody acts in the sentence, though not next to the verb. */
const hasActor = (sentence: Sentence, to: number): boolean => opening(sentence, to).length > 0;

/** "noted that the Secretary-General intends to", "welcomed the fact that Uzbekistan will": told of another, not promised. */
function reports(
  last: Mark<ForceRule>,
  mark: Mark<ForceRule>,
  sentence: Sentence,
  subject: Found['subject'],
): boolean {
  const { force } = mark.rule;
  if (force === null || force === 'recognize' || mark.rule.after === 'frame') return false;
  if (last.rule.takes === 'frame') {
    const other = subject[0];
    if (other) return !('actor' in other.rule && COMMON.has(other.rule.actor));
    // "are convinced that the railway, once built, | will": of whatever the clause speaks of, none of those who meet.
    return (
      mark.rule.auxiliary === true &&
      !within(sentence.actors, [last.end, mark.start]).some(({ rule }) => COMMON.has(rule.actor))
    );
  }
  // "calls on the banks | to support": what others are asked to do.
  if (last.rule.takes === 'organ' && mark.rule.takes === 'thing')
    return !within(sentence.clauses, [last.end, mark.start]).some(isJoint);
  // Praise, history: a promise begins anew after a joint only.
  return last.rule.force === null && !within(sentence.clauses, [last.end, mark.start]).some(isJoint);
}

/** Those in whose name the whole text speaks. */
const COMMON: ReadonlySet<string | null> = new Set(['parties', 'heads-of-state', null]);

/** What is only going on elsewhere binds in a treaty. */
function inTreaty(mark: Mark<ForceRule>, treaty: boolean): Mark<ForceRule> {
  const { inTreaty: action } = mark.rule;
  if (!treaty || !action) return mark;
  return { ...mark, rule: { ...mark.rule, force: 'agree', takes: 'thing', past: false, action } };
}

/**
 * In Chinese the need may follow what is needed: 强调…加强接触的重要性, 确认，…开展互动，具有必要性.
 * It counts when a deed is what matters ("the importance of strengthening"), not a thing ("the importance of dams for …").
 */
export function weighed(sentence: Sentence, head: Head): Head {
  const { rule, start, end } = head.mark;
  if (rule.named) return withNamed(sentence, head);
  if (rule.ahead && !rule.ahead.test(sentence.text.slice(end, head.end)))
    return { ...head, mark: { ...head.mark, rule: { ...rule, force: null, takes: 'frame' } } };
  if (head.frame && rule.reported)
    return { ...head, mark: { ...head.mark, rule: { ...rule, force: rule.reported } } };
  if (rule.takes !== 'frame') return head;
  const tail = within(sentence.clauses, [end, head.end]).findLast((clause) =>
    clause.rule.role.startsWith('importance'),
  );
  if (!tail || /[^\s。.]/.test(sentence.text.slice(tail.end, head.end))) return head;
  const from = contentStart(sentence, end, head.end);
  const deedFirst =
    within(sentence.action, [from, head.end])[0]?.start === from ||
    within(sentence.clauses, [from, head.end]).some(
      (clause) => clause.start === from && clause.rule.role === 'means',
    );
  if (!deedFirst) return head;
  const needed: ForceRule = { ...rule, name: tail.rule.name, force: 'recognize', takes: 'deed' };
  if (tail.rule.role === 'importance-around') return { ...head, tail, mark: { rule: needed, start, end } };
  const mark = { rule: needed, start: from, end: from };
  return { ...head, tail, mark, governs: [from, head.end], frame: { ...head, adjoins: true } };
}

/** "encourage | the banks to lend": a call on them; "requests | the Secretariat to report": an instruction to one's own organ. */
function withNamed(sentence: Sentence, head: Head): Head {
  const { grammar, text } = sentence;
  const { rule, end } = head.mark;
  const asking: ForceRule = { ...rule, takes: 'organ' };
  const asked = askedUpTo(sentence, { ...head.mark, rule: asking }, head.end);
  if (asked === null) return head;
  if (rule.named === 'asks') {
    if (isDeedAt(sentence, end, asked)) return head;
    return { ...head, mark: { ...head.mark, rule: asking } };
  }
  if (rule.named === 'bids' && !grammar.ownOrgans?.test(text.slice(end, asked)))
    return { ...head, mark: { ...head.mark, rule: asking } };
  const outside = within(sentence.marks.addressees, [end, asked]).some(
    ({ rule: { addressee }, end: to }) =>
      // "the European Union | Commission": an organ of whoever speaks, though the name is known.
      addressee !== null &&
      (addressee === 'United Nations' || to >= asked || !grammar.ownOrgans?.test(text.slice(end, asked))),
  );
  const own = within(sentence.marks.bodies, [head.mark.start, asked]).some(
    (mark) => isNoun(mark) || mark.rule.part === 'pronoun',
  );
  const named = within(sentence.marks.bodies, [end, asked]).some((mark) => mark.rule.part === 'name');
  if (outside || !own || (!named && grammar.abroad?.test(text.slice(end, asked)))) return head;
  const { action: _, ...telling } = asking;
  const rules: ForceRule = { ...telling, force: 'instruct' };
  return {
    ...head,
    mark: { ...head.mark, rule: rules },
    organs: organsTold(sentence, { ...head.mark, rule: rules }, head.end),
  };
}

/** "encourage | the exchange of …": what follows is a deed, and nobody who does it. */
function isDeedAt(sentence: Sentence, from: number, to: number): boolean {
  const { text, grammar } = sentence;
  const deed = within(sentence.action, [from, to]).find(
    ({ start }) => start <= afterArticles(sentence, from, to),
  );
  if (!deed) return false;
  // "development banks" are no deed, "the development of banks" is one.
  const next = /^\s*\p{L}+/u.exec(text.slice(deed.end, to))?.[0] ?? '';
  return grammar.apart?.test(next) ?? true;
}

function contentStart(sentence: Sentence, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s，,]/.test(sentence.text.charAt(at))) at += 1;
  return at;
}

/** "A Committee | shall be set up": whatever it is done to stands before the verb. */
const passiveClause = (sentence: Sentence, last: Found | undefined, mark: Mark<ForceRule>): number | null =>
  last ? newClause(sentence, last.mark, mark) : sentence.span[0];

/** The joint before the subject's clause, if there is one after the last head; a fronted "Considering …," belongs to it. */
function clauseStartBefore(sentence: Sentence, last: Found | undefined, subject: number): number {
  if (!last) return sentence.span[0];
  const leadsUp = last.mark.rule.takes === 'frame' || last.mark.rule.leadsUp;
  if (leadsUp && !subjectOf(last)) return last.clauseStart;
  const joints = within(sentence.clauses, [last.mark.end, subject]).filter(isJoint);
  return joints.at(-1)?.start ?? subject;
}

/** "noted | the need to … and | the importance of …": a need set beside another is seen by the same verb. */
function frameFor(rule: ForceRule, last: Found | undefined): Head['frame'] {
  if (last?.mark.rule.takes === 'frame') return { ...last, adjoins: true };
  const shared = rule.force === 'recognize' && last?.mark.rule.force === 'recognize' ? last.frame : null;
  return shared ? { ...shared, adjoins: false } : null;
}

const subjectOf = (head: Found | undefined): Mark<ActorRule | StateRule> | null =>
  head?.subject.at(-1) ?? head?.inherited ?? null;
