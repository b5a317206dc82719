/** Stage for languages whose verb closes its clause: the words that a quotation leaves behind, on either side of it. */
import type { Head } from '../heads.ts';
import { byGround, type Reason, spanOf } from '../reason.ts';
import { isJoint, type Sentence, within } from '../sentence.ts';
import type { Span } from '../sentences.ts';
import type { Targets } from '../targets.ts';
import { clauseEnd } from '../trim.ts';

/** '…' stands for the quotation, where words follow it: «Тараптар … атап өтті». Null where nothing is left behind. */
export function stemAround(
  sentence: Sentence,
  head: Head,
  split: Targets,
  place: number,
): { stem: string; reasons: Reason[] } | null {
  const { text, provision } = sentence;
  const { inherited, clauseStart, mark, told } = head;
  const leads = head.governs[0] >= mark.end;
  const start = split.targets[0]?.start ?? mark.start;
  const before: Span[] = [
    ...(inherited ? [spanOf(inherited)] : []),
    [clauseStart, clauseEnd(text, clauseStart, start)],
  ];
  if (place > 0 && told) before.push(told);
  if (place > 0 && leads) before.push(spanOf(mark));
  const isLast = place === split.targets.length - 1;
  const from = isLast ? mark.end : mark.start;
  const after: Span = leads ? [from, from] : [from, tailEnd(sentence, head)];
  const wordsOf = (spans: readonly Span[]): string =>
    spans
      .map((span) => text.slice(...span).trim())
      .filter((words) => words !== '')
      .join(' ');
  const stem = [wordsOf(before), wordsOf([after])].join(' … ').replace(/ … $/, '').trimStart();
  if (stem === '') return null;
  return { stem, reasons: [byGround('stem', null, 'left-out', provision, [...before, after])] };
}

/** Up to the next joint or the end of the sentence. */
function tailEnd({ text, clauses, span }: Sentence, { mark }: Head): number {
  const joint = within(clauses, [mark.end, span[1]]).find(isJoint)?.start ?? span[1];
  return clauseEnd(text, mark.end, joint);
}
