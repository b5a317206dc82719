/** Stage: a body that is founded, and what a "which" after it says that it shall do. */
import type { ActorRule, ForceRule } from '../language/coding.ts';
import { A_NAME } from './actors.ts';
import type { Mark } from './lexicon.ts';
import { objectName } from './names.ts';
import { skipAdverbs } from './pieces.ts';
import { type Sentence, within } from './sentence.ts';

/**
 * "shall establish a Commission, which | shall meet yearly": the body that the verb before founds, as the one who acts,
 * and where its clause begins. Null where nothing is founded, or something stands between.
 */
export function foundedAsSubject(
  sentence: Sentence,
  last: Mark<ForceRule>,
  { rule, start: to, end: after }: Mark<ForceRule>,
): { subject: Mark<ActorRule>; clauseStart: number } | null {
  if (rule.force !== 'agree' || rule.passive || (rule.auxiliary && !isVerb(sentence, to, after))) return null;
  const which = within(sentence.clauses, [last.end, to]).findLast((mark) => mark.rule.role === 'relative');
  if (!which || skipAdverbs(sentence, which.end, sentence.clauses) !== to) return null;
  const comma = within(sentence.clauses, [last.end, which.start]).at(-1);
  if (comma?.rule.role !== 'comma' || comma.end < which.start - 1) return null;
  const founding =
    last.rule.relation === 'create'
      ? last
      : within(sentence.action, [last.end, comma.start]).find((deed) => deed.rule.relation === 'create');
  const name = founding ? objectName(sentence, founding.end, comma.start) : null;
  if (!name) return null;
  const [start, end] = name;
  const actor = sentence.text.slice(start, end);
  return {
    subject: { rule: { name: A_NAME, actor, words: [], example: '' }, start, end },
    clauseStart: comma.start,
  };
}

/** "shall | adopt", not «будет | размещён». */
function isVerb({ text, grammar }: Sentence, from: number, to: number): boolean {
  const word = /^\s*(\p{L}+)/u.exec(text.slice(to))?.[1] ?? '';
  return grammar.isInfinitive(word.toLowerCase(), text.slice(from, to).toLowerCase());
}
