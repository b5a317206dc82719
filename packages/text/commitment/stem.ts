/** Stage: the words that a quotation leaves behind, so that each promise can be read alone (coding manual, rule 4). */
import type { Head } from './heads.ts';
import { isJoint, type Sentence, within } from './sentence.ts';
import type { Targets } from './targets.ts';
import { trimmedStart } from './trim.ts';

/** Null where nothing stands before the first promise of a verb; later ones carry its words. */
export function stemOf(sentence: Sentence, head: Head, split: Targets, first: boolean): string | null {
  if (head.stem !== null)
    return first ? head.stem : `${head.stem} ${sentence.text.slice(head.mark.end, split.carried)}`.trimEnd();
  const before = wordsBefore(sentence, head);
  if (first) return before.trim() === '' ? null : before.trimEnd();
  return (before + sentence.text.slice(head.mark.start, split.carried)).trimEnd();
}

/** Who acts, what they say or see, and what stands before that: all that the quotation leaves out at its head. */
function wordsBefore(sentence: Sentence, { frame, inherited, clauseStart, mark }: Head): string {
  const { text, grammar } = sentence;
  const clean = (start: number, end: number): string => text.slice(afterJoints(sentence, start, end), end);
  const subject = frame ? frame.inherited : inherited;
  const rest = frame
    ? clean(frame.clauseStart, frame.adjoins ? mark.start : frame.mark.end)
    : clean(clauseStart, mark.start);
  return join(subject ? textOf(sentence, subject) : '', rest, grammar.script);
}

/** Past the comma and the "and" at the head of a clause. */
function afterJoints(sentence: Sentence, from: number, to: number): number {
  let at = trimmedStart(sentence.text, from, to);
  for (const mark of within(sentence.clauses, [from, to])) {
    if (mark.start === at && isJoint(mark)) at = trimmedStart(sentence.text, mark.end, to);
  }
  return at;
}

const textOf = ({ text }: Sentence, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

const join = (one: string, other: string, script: 'words' | 'characters'): string =>
  script === 'words' && one !== '' ? `${one} ${other}` : one + other;
