/**
 * Stage: whoever acts, where they are named after the verb: 'اتفق | وزراء النقل | على'. The words of force then run
 * from the verb to what follows those who act.
 */
import type { ActorRule, ForceRule, StateRule } from '../language/coding.ts';
import { A_NAME, printed } from './actors.ts';
import type { Mark } from './lexicon.ts';
import { isNoun } from './names.ts';
import { type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import { trimmedEnd, trimmedStart } from './trim.ts';

type Actor = Mark<ActorRule | StateRule>;

/** A name of those who act takes no more characters than this. */
const LONGEST = 60;

/** The mark up to what the verb binds to, and those who act; the mark itself where the language has its subjects before. */
export function withSubjectAfter(
  sentence: Sentence,
  mark: Mark<ForceRule>,
): { mark: Mark<ForceRule>; subject: readonly Actor[] } {
  const { grammar, text } = sentence;
  const { subjectAfter } = grammar;
  if (!subjectAfter) return { mark, subject: [] };
  const linked = (from: number): number => linkEnd(sentence, mark.rule, from);
  const at = linked(mark.end);
  if (at > mark.end || subjectAfter.said.test(text.slice(mark.start, mark.end)))
    return { mark: { ...mark, end: at }, subject: [] };
  const subject = known(sentence, mark) ?? named(sentence, mark);
  const last = subject.at(-1);
  return last ? { mark: { ...mark, end: linked(last.end) }, subject } : { mark, subject: [] };
}

/** Past the words that follow those who act, if they stand at `from`. */
function linkEnd({ text, span }: Sentence, { link }: ForceRule, from: number): number {
  const found = link?.exec(text.slice(from, span[1]));
  return found?.index === 0 ? from + found[0].trimEnd().length : from;
}

/** Those the tables know, at once after the verb; not who is told or asked: 'تحث | الدول الأعضاء | على'. */
function known(sentence: Sentence, { rule, end }: Mark<ForceRule>): readonly Actor[] | null {
  const { text, span, grammar } = sentence;
  const start = trimmedStart(text, end, span[1]);
  const told = (to: number): boolean =>
    rule.takes === 'organ' && grammar.ordering?.exec(text.slice(to, span[1]))?.index === 0;
  const actor = within(sentence.actors, [start, span[1]]).find((one) => one.start === start);
  if (actor) return told(actor.end) ? [] : [printed(sentence, actor)];
  const state = within(sentence.states, [start, span[1]]).find((one) => one.start === start);
  return state && !told(state.end) ? [state] : null;
}

/** Those that no table lists: up to what must follow them, or by a form that only they can have. */
function named(sentence: Sentence, { rule, end }: Mark<ForceRule>): readonly Actor[] {
  const { text, span, grammar, marks } = sentence;
  const start = trimmedStart(text, end, span[1]);
  const reach = text.slice(start, Math.min(reachOf(sentence, start), start + LONGEST));
  const nominative = grammar.subjectAfter?.named.exec(reach)?.[0] ?? '';
  const as = ([from, to]: Span): Actor[] =>
    to > from
      ? [
          {
            rule: { name: A_NAME, actor: text.slice(from, to), words: [], example: '' },
            start: from,
            end: to,
          },
        ]
      : [];
  if (nominative !== '') return as([start, start + nominative.length]);
  if (rule.takes === 'organ') return [];
  const fused = within(sentence.force, [start, start + reach.length]).find((mark) => mark.rule.fused);
  if (fused) return as([start, trimmedEnd(text, start, fused.start)]);
  const link = rule.link?.exec(reach);
  if (link) return as([start, start + link.index]);
  if (rule.takes === 'deed') {
    const deed = within(sentence.action, [start, start + reach.length])[0];
    return deed ? as([start, trimmedEnd(text, start, deed.start)]) : [];
  }
  if (!rule.own) return [];
  const noun = within(marks.bodies, [start, start + reach.length]).find((one) => one.start === start);
  return noun && isNoun(noun) && noun.end < span[1] && text.startsWith('ال', start)
    ? as([start, noun.end])
    : [];
}

/** Up to the comma or the "which" after the verb. */
const reachOf = ({ clauses, span }: Sentence, from: number): number =>
  within(clauses, [from, span[1]]).find(({ rule }) => rule.role !== 'adverb')?.start ?? span[1];
