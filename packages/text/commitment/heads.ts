/** Stage: the verbs that bind (or do not), each with the one who acts and the stretch of text it governs. */
import type { ActorRule, ClauseRule, ForceRule, StateRule } from '../language/coding.ts';
import { opening, organsTold, subjectBefore } from './actors.ts';
import type { Context } from './context.ts';
import { groundOf, mayStand, standsInClause } from './ground.ts';
import type { Mark } from './lexicon.ts';
import { isJoint, type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
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

export function findHeads(sentence: Sentence): Head[] {
  if (sentence.grammar.order === 'verb-final') return headsAtEnd(sentence);
  const heads: Found[] = [];
  for (const mark of sentence.force) {
    const last = heads.at(-1);
    if (last && mark.start < last.mark.end) continue;
    if (last?.mark.rule.whole && !within(sentence.clauses, [last.mark.end, mark.start]).some(isJoint))
      continue;
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
    const organs = organsTold(sentence, head.mark, end);
    const governs: Span = [head.mark.end, end];
    return weighed(sentence, { ...head, end, governs, above: null, tail: null, told: null, organs });
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
  if (tail.rule.role === 'importance-around') return { ...head, tail, mark: { rule: needed, start, end } };
  const mark = { rule: needed, start: from, end: from };
  return { ...head, tail, mark, governs: [from, head.end], frame: { ...head, adjoins: true } };
}

function contentStart(sentence: Sentence, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s，,]/.test(sentence.text.charAt(at))) at += 1;
  return at;
}

/** The joint before the subject's clause, if there is one after the last head; a fronted "Considering …," belongs to it. */
function clauseStartBefore(sentence: Sentence, last: Found | undefined, subject: number): number {
  if (!last) return sentence.span[0];
  if (last.mark.rule.takes === 'frame' && !subjectOf(last)) return last.clauseStart;
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
