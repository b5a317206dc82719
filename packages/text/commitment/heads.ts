/** Stage: the verbs that bind (or do not), each with the one who acts and the stretch of text it governs. */
import type { ActorRule, ClauseRule, ForceRule, StateRule } from '../language/coding.ts';
import type { Mark } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import { within } from './sentence.ts';
import { trimmedEnd, trimmedStart } from './trim.ts';

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
  /** Words of an earlier provision that govern this one: "The Parties agreed:" over its points. */
  readonly stem: string | null;
  /** From here the clause of this head runs, adverbials before the subject included. */
  readonly clauseStart: number;
  /** Up to here it governs. */
  readonly end: number;
}

/** A head before it is known where the next one begins. */
type Found = Omit<Head, 'end' | 'organs' | 'stem'>;

/** What the words before a head make of it. */
type Ground = 'subject' | 'row' | 'frame' | 'start' | null;

export function findHeads(sentence: Sentence): Head[] {
  const heads: Found[] = [];
  for (const mark of sentence.force) {
    const last = heads.at(-1);
    if (last && mark.start < last.mark.end) continue;
    const { ground, joint } = groundOf(sentence, mark, last?.mark ?? null);
    if (
      !mayStand(mark.rule, ground, last?.mark.rule ?? null) &&
      !standsInClause(sentence, mark, last?.mark ?? null)
    )
      continue;
    const from = last ? last.mark.end : sentence.span[0];
    const subject = ground === 'subject' ? subjectBefore(sentence, from, mark.start) : [];
    const own = subject[0];
    heads.push({
      mark,
      subject: own || last ? subject : opening(sentence, mark.start),
      frame: own ? null : frameFor(mark.rule, last),
      clauseStart: own ? clauseStartBefore(sentence, last, own.start) : (joint ?? mark.start),
      inherited: own ? null : subjectOf(last),
    });
  }
  return heads.map((head, place) => {
    const end = heads[place + 1]?.clauseStart ?? sentence.span[1];
    return weighed(sentence, { ...head, end, stem: null, organs: organsTold(sentence, head.mark, end) });
  });
}

/**
 * In Chinese the need may follow what is needed: 强调…加强接触的重要性, 确认，…开展互动，具有必要性.
 * It counts when a deed is what matters ("the importance of strengthening"), not a thing ("the importance of dams for …").
 */
function weighed(sentence: Sentence, head: Head): Head {
  const { rule, start, end } = head.mark;
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
  if (tail.rule.role === 'importance-around') return { ...head, mark: { rule: needed, start, end } };
  return { ...head, mark: { rule: needed, start: from, end: from }, frame: { ...head, adjoins: true } };
}

function contentStart(sentence: Sentence, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s，,]/.test(sentence.text.charAt(at))) at += 1;
  return at;
}

/** "instructed | the ministries of foreign affairs | to prepare": who is named before the first verb. */
function organsTold(
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

function mayStand(rule: ForceRule, ground: Ground, last: ForceRule | null): boolean {
  // "have already opened … and established …": one past for the whole row.
  if (ground === 'row' && last?.past && rule.takes === 'thing') return false;
  switch (rule.after) {
    case 'subject':
      return ground === 'subject';
    case 'thing':
      return (
        ground === 'subject' ||
        ground === 'start' ||
        (ground === 'row' && last?.takes !== 'deed' && last?.takes !== 'organ')
      );
    case 'row':
    case 'clause':
      return ground !== null;
    case 'frame':
      return ground === 'frame' || (ground === 'row' && last?.after === 'frame');
  }
}

/** "considered that, for the joint effort to succeed, | it is necessary to": anywhere in what was said, but in no "which". */
function standsInClause(sentence: Sentence, mark: Mark<ForceRule>, last: Mark<ForceRule> | null): boolean {
  if (mark.rule.after !== 'clause') return false;
  const { grammar, text, span } = sentence;
  if (last ? last.rule.takes !== 'frame' : grammar.script === 'characters') return false;
  if (grammar.script === 'characters' && DESCRIBED.test(text.charAt(mark.start - 1))) return false;
  const breaks = within(sentence.clauses, [last?.end ?? span[0], mark.start]).filter(({ rule }) =>
    BREAKS.has(rule.role),
  );
  return breaks.at(-1)?.rule.role !== 'relative';
}

/** 在需要…的背景下, 所需要的: the need is described here, not stated; 适应, 响应, 相应: part of another word. */
const DESCRIBED = /[在的所以合足供反响适相效]/;

/** Looks back from a verb over adverbs to what it stands on. */
function groundOf(
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
    if (clause.rule.role !== 'adverb') break;
    place = trimmedEnd(sentence.text, 0, clause.start);
  }
  if (place <= from)
    return { ground: last ? (last.rule.takes === 'frame' ? 'frame' : null) : 'start', joint: null };
  const joint = jointEndingAt(sentence, before, place);
  if (joint !== null) return { ground: 'row', joint };
  const subject = subjectBefore(sentence, from, mark.start);
  const next =
    sentence.grammar.script === 'words' || mark.rule.after !== 'subject' || subject.at(-1)?.end === place;
  return { ground: subject.length > 0 && next ? 'subject' : null, joint: null };
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
    if (clause.rule.role !== 'comma' && clause.rule.role !== 'and' && clause.rule.role !== 'semicolon') break;
    start = clause.start;
    end = trimmedEnd(sentence.text, 0, clause.start);
  }
  return start;
}

/**
 * Those who act, when nothing but their own description stands between them and the verb:
 * no comma, no other verb, no "which". States in a row act together.
 */
function subjectBefore(sentence: Sentence, from: number, to: number): readonly Mark<ActorRule | StateRule>[] {
  const breaks = within(sentence.clauses, [from, to]).filter(({ rule }) => BREAKS.has(rule.role));
  // "the year which the Assembly has proclaimed": said of the year, not done by the sentence.
  if (breaks.at(-1)?.rule.role === 'relative') return [];
  const clause = Math.max(from, breaks.at(-1)?.end ?? 0);
  const barrier = Math.max(clause, within(sentence.action, [from, to]).at(-1)?.end ?? 0);
  const nearest = within(sentence.actors, [barrier, to]).at(-1);
  if (nearest) return [nearest];
  const states = within(sentence.states, [barrier, to]);
  return states.length > 0 || barrier > clause ? states : bodyAsSubject(sentence, clause, to);
}

const BREAKS: ReadonlySet<ClauseRule['role']> = new Set(['comma', 'semicolon', 'relative']);

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
function opening(sentence: Sentence, to: number): readonly Mark<ActorRule>[] {
  return within(sentence.actors, [sentence.span[0], to]).slice(0, 1);
}

/** The joint before the subject's clause, if there is one after the last head; a fronted "Considering …," belongs to it. */
function clauseStartBefore(sentence: Sentence, last: Found | undefined, subject: number): number {
  if (!last) return sentence.span[0];
  if (last.mark.rule.takes === 'frame' && !subjectOf(last)) return last.clauseStart;
  const joints = within(sentence.clauses, [last.mark.end, subject]).filter(
    ({ rule }) => rule.role === 'comma' || rule.role === 'semicolon' || rule.role === 'and',
  );
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
