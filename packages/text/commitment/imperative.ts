/** Stage: whether a sentence says in the imperative what others are to do: "Ratify the Convention." */
import type { ClauseRule } from '../language/coding.ts';
import { skipAdverbs } from './pieces.ts';
import type { Sentence } from './sentence.ts';

export const isImperative = (sentence: Sentence): boolean => imperativeAt(sentence) !== null;

/**
 * Where the verb of action stands that opens the sentence, a phrase before it passed over, when nobody is named who does
 * it; null elsewhere.
 */
export function imperativeAt(sentence: Sentence): number | null {
  const { grammar, text, action, actors, clauses, span } = sentence;
  const [start, end] = span;
  if (!grammar.isImperative || !isCapital(text.charAt(start))) return null;
  const from = afterFront(sentence);
  const word = /^\p{L}+/u.exec(text.slice(from, end))?.[0] ?? '';
  if (isCapital(text.charAt(start)) && word !== '' && grammar.isInfinitive(word.toLowerCase(), ''))
    return from;
  const at = skipAdverbs(sentence, from, clauses);
  // 在下一个审议周期之前|批准: a verb may stand in the phrase before.
  const first = action.find((deed) => deed.start >= at);
  if (first?.start !== at || first.rule.weight === 'noun' || first.rule.vague) return null;
  if (grammar.script === 'characters') return actors[0] === undefined ? start : null;
  return grammar.isImperative(text.slice(first.start, first.end)) ? from : null;
}

/** Letters without capitals count as such. */
const isCapital = (letter: string): boolean =>
  letter !== letter.toLowerCase() || letter === letter.toUpperCase();

/** "In line with the Constitution, | ensure": past a phrase that opens the sentence, up to its comma. */
function afterFront({ grammar, text, clauses, span: [start, end] }: Sentence): number {
  const front = grammar.fronts?.exec(text.slice(start, Math.min(end, start + LONGEST_FRONT)));
  if (front) return start + front[0].length;
  const [opener] = clauses;
  if (opener?.start !== start || !FRONTS.has(opener.rule.role)) return start;
  return clauses.find(({ rule }) => rule.role === 'comma')?.end ?? start;
}

/** A phrase before the verb takes no more characters than this. */
const LONGEST_FRONT = 100;

const FRONTS: ReadonlySet<ClauseRule['role']> = new Set(['opener', 'back', 'purpose']);
