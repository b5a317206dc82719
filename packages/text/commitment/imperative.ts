/** Stage: whether a sentence says in the imperative what others are to do: "Ratify the Convention." */
import type { ClauseRule } from '../language/coding.ts';
import { skipAdverbs } from './pieces.ts';
import type { Sentence } from './sentence.ts';

/** The sentence's first word is a verb of action, and nobody is named who does it. */
export function isImperative(sentence: Sentence): boolean {
  const { grammar, text, action, actors, clauses, span } = sentence;
  const [start, end] = span;
  const word = /^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '';
  if (grammar.isImperative && isCapital(word.charAt(0)) && grammar.isInfinitive(word.toLowerCase(), ''))
    return true;
  const at = skipAdverbs(sentence, afterFront(sentence), clauses);
  // 在下一个审议周期之前|批准: a verb may stand in the phrase before.
  const first = action.find((deed) => deed.start >= at);
  if (!grammar.isImperative || first?.start !== at || first.rule.weight === 'noun' || first.rule.vague)
    return false;
  if (grammar.script === 'characters') return actors[0] === undefined;
  return isCapital(text.charAt(start)) && grammar.isImperative(text.slice(first.start, first.end));
}

/** Letters without capitals count as such. */
const isCapital = (letter: string): boolean =>
  letter !== letter.toLowerCase() || letter === letter.toUpperCase();

/** "In line with the Constitution, | ensure": past a phrase that opens the sentence, up to its comma. */
function afterFront({ grammar, text, clauses, span: [start, end] }: Sentence): number {
  const time = grammar.script === 'characters' ? CHINESE_TIME.exec(text.slice(start, end)) : null;
  if (time) return start + time[0].length;
  const [opener] = clauses;
  if (opener?.start !== start || !FRONTS.has(opener.rule.role)) return start;
  return clauses.find(({ rule }) => rule.role === 'comma')?.end ?? start;
}

/** 在下一个审议周期之前|批准 */
const CHINESE_TIME = /^(?:在|于)[^，。；]{1,24}?(?:之前|以前|前|以内|之内|内|期间|之后)/u;

const FRONTS: ReadonlySet<ClauseRule['role']> = new Set(['opener', 'back', 'purpose']);
