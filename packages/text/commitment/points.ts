/** Stage: points under a stem ("The Parties agreed:"), and which verbs bind at all. */
import type { ActorRule, ForceRule } from '../language/coding.ts';
import { A_NAME, organsTold } from './actors.ts';
import type { Context } from './context.ts';
import { findHeads, type Head, weighed } from './heads.ts';
import { imperativeAt, isImperative } from './imperative.ts';
import type { Mark } from './lexicon.ts';
import { isNoun } from './names.ts';
import { skipAdverbs } from './pieces.ts';
import { isJoint, type Sentence, within } from './sentence.ts';
import { trimmedEnd } from './trim.ts';

/** "Ratify the Convention.": a recommendation says in the imperative what others are to do. */
export const RECOMMENDED: ForceRule = {
  name: 'recommended, in the imperative',
  force: 'support',
  after: 'row',
  takes: 'deed',
  words: [],
  example: '',
};

/**
 * A sentence without a verb of its own that binds, under one that waits for its points, is bound by that one;
 * one that stands alone and opens with a verb of action recommends it.
 */
export function headsOf(sentence: Sentence, context: Context): readonly Head[] {
  if (onlyLeadsUp(sentence)) return [];
  const heads = findHeads(sentence, context.treaty);
  const [start] = sentence.span;
  const stated = context.treaty ? statedBy(sentence, heads[0]) : null;
  if (stated) return [stated, ...heads];
  if (heads.some(({ mark }) => mark.rule.takes !== 'frame' || mark.start !== start)) return heads;
  const above = context.open ?? context.enacted;
  const bare =
    heads.length === 0 && above !== null
      ? opensWithVerb(sentence, above.stem) || (context.open === null && hasInfinitive(sentence))
      : isImperative(sentence);
  if (!bare) return heads;
  const told = above ? tellsFirst(sentence) : null;
  if (told) {
    const end = sentence.span[1];
    const organs = organsTold(sentence, told, end);
    const head = headAt(sentence, told.rule, start, above);
    return [weighed(sentence, { ...head, mark: told, organs, governs: [told.end, end] })];
  }
  const at = imperativeAt(sentence) ?? start;
  return [{ ...headAt(sentence, above?.rule ?? RECOMMENDED, at, above), clauseStart: start }];
}

/** "Recalling that the States have undertaken to …,": a clause of a preamble, wherever it stands. */
const onlyLeadsUp = ({ grammar, text, force, span: [start, end] }: Sentence): boolean =>
  grammar.remarks?.test(text.slice(start, end)) ||
  (/[,，،]$/.test(text.slice(start, end)) && force[0]?.start === start && force[0].rule.force === null);

/** "decides: | to request | the Secretariat to report": a deed that is itself an order or a call. */
function tellsFirst({ grammar, text, force, span: [start, end] }: Sentence): Head['mark'] | null {
  const first = start + (grammar.particle?.exec(text.slice(start, end))?.[0].length ?? 0);
  return force.find((mark) => mark.start === first && mark.rule.takes === 'organ') ?? null;
}

/** A head without words of force of its own. */
function headAt(
  { span: [, end] }: Sentence,
  rule: ForceRule,
  at: number,
  above: Context['open'],
  subject: Head['subject'] = [],
): Head {
  return {
    mark: { rule, start: at, end: at },
    subject,
    inherited: null,
    frame: null,
    organs: [],
    told: null,
    above,
    tail: null,
    clauseStart: at,
    governs: [at, end],
    end,
  };
}

/** 双方在…方面开展合作: in a treaty what the Parties do binds them, though no word of force says so. */
export const STATED: ForceRule = {
  name: 'stated in a treaty',
  force: 'agree',
  after: 'subject',
  takes: 'deed',
  rows: true,
  words: [],
  example: '',
};

/** `before`: the first verb that binds by its own words; what it is joined to stands before it: 开展合作，并|保证. */
function statedBy(sentence: Sentence, before: Head | undefined): Head | null {
  if (
    before &&
    (before.subject.length > 0 || before.frame !== null || !isJointAt(sentence, before.clauseStart))
  )
    return null;
  const { grammar, text, action, span } = sentence;
  if (grammar.script !== 'characters' || !action[0]) return null;
  const actor = sentence.actors.find(({ start }) => start === span[0]) ?? organFirst(sentence);
  if (!actor) return null;
  if (grammar.mayOnly?.test(text.slice(actor.end, span[1]))) return null;
  const head = headAt(sentence, STATED, actor.end, null, [actor]);
  const end = before?.clauseStart ?? head.end;
  return { ...head, end, governs: [actor.end, end] };
}

const isJointAt = ({ clauses }: Sentence, at: number): boolean =>
  clauses.some((mark) => mark.start === at && isJoint(mark));

/** 联合委员会|每年举行一次会议: an organ that opens the sentence, before any verb. */
function organFirst({ marks, action, clauses, text, span }: Sentence): Mark<ActorRule> | null {
  const noun = within(marks.bodies, span).find(isNoun);
  if (!noun || noun.end - span[0] > LONGEST_ORGAN) return null;
  if (within(action, [span[0], noun.end]).length > 0 || within(clauses, [span[0], noun.end]).length > 0)
    return null;
  const actor = text.slice(span[0], noun.end);
  // 秘书处|由秘书长领导, 委员会|的任务是: what it is, not what it does.
  if (!AT_ONCE.test(text.slice(noun.end, span[1])) && action[0]?.start !== noun.end) return null;
  return { rule: { name: A_NAME, actor, words: [], example: '' }, start: span[0], end: noun.end };
}

/** What may stand between an organ and its verb: how often, how, where. */
const AT_ONCE = /^(?:每|在|于|按|定期|轮流|至少|不)/u;

/** An organ's name before its verb takes no more characters than this. */
const LONGEST_ORGAN = 16;

/** "We will: … (b) publish the levels": a point that is only a name ("the harbour offices") says through whom. */
function opensWithVerb({ grammar, text, action, span: [start, end] }: Sentence, stem: string): boolean {
  if (grammar.script === 'characters') return action.length > 0;
  if (grammar.order === 'verb-final') return action.length > 0 || namesDeed(grammar, text.slice(start, end));
  const particle = grammar.particle?.exec(text.slice(start, end))?.[0].length ?? 0;
  if (action.some((deed) => deed.start === start || deed.start === start + particle)) return true;
  const word = /^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '';
  const before = /(\p{L}+)[\s:]*$/u.exec(stem)?.[1] ?? '';
  return particle > 0 || grammar.isInfinitive(word.toLowerCase(), before.toLowerCase());
}

/** «Контроль за выполнением возложить на Комитет»: a decision may name its object before the verb. */
const hasInfinitive = ({ grammar, text, span }: Sentence): boolean =>
  grammar.script === 'words' && namesDeed(grammar, text.slice(...span));

/** «жол картасын рәсімдеу»: a verb that no table lists, known by its form. */
const namesDeed = ({ isInfinitive }: Sentence['grammar'], text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some((word) => isInfinitive(word.toLowerCase(), ''));

/** "The Parties agreed:" promises nothing yet, "decides to establish a commission, which shall:" does. */
export function waitsForPoints({ text, span, provision }: Sentence, head: Head): Context['open'] {
  const { rule } = head.mark;
  if (rule.force === null || rule.takes === 'frame') return null;
  return /[:：]$/.test(text.slice(head.mark.start, span[1]))
    ? { rule, stem: text.slice(...span), words: { provision, span }, verb: head.mark.start }
    : null;
}

/** Not what is only said or seen, nor a verb that merely opens its points. */
export function binds(sentence: Sentence, head: Head): boolean {
  const { rule } = head.mark;
  if (rule.force === null) return false;
  if (rule.deedOnly && !adjoinsDeed(sentence, head)) return false;
  // 决定：|授权总干事: another verb that binds says at once what is decided.
  if (rule.takes === 'deed' && /^\s*[:：]\s*$/u.test(sentence.text.slice(head.mark.end, head.end)))
    return false;
  if (head.above !== null || waitsForPoints(sentence, head) === null) return true;
  // Where verbs close the clause, the body founded stands before the colon: «Тараптар Комиссия құрады, ол:»
  if (rule.relation && head.governs[1] <= head.mark.start) return true;
  return within(sentence.action, head.governs).length > 0;
}

/** "the importance of | building": the verb of action stands next to the words of need, on the side that they govern. */
function adjoinsDeed(sentence: Sentence, { mark, governs }: Head): boolean {
  if (governs[0] >= mark.end) {
    const next = skipAdverbs(sentence, mark.end, sentence.clauses);
    return sentence.action.some(({ start }) => start === next);
  }
  const before = trimmedEnd(sentence.text, governs[0], mark.start);
  return sentence.action.some(({ end }) => end === before);
}
