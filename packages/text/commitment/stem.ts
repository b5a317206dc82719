/** Stage: the words that a quotation leaves behind, so that each promise can be read alone (coding manual, rule 4). */
import type { Open } from './context.ts';
import type { Head } from './heads.ts';
import { byGround, type Reason, spanOf } from './reason.ts';
import { isJoint, type Sentence, within } from './sentence.ts';
import type { Span } from './sentences.ts';
import type { Targets } from './targets.ts';
import { trimmedEnd, trimmedStart } from './trim.ts';
import { stemAround } from './verb-final/stem.ts';

/** Null where nothing stands before the first promise of a verb; later ones carry its words. */
export function stemOf(
  sentence: Sentence,
  head: Head,
  split: Targets,
  place: number,
): { stem: string; reasons: Reason[] } | null {
  const { text, provision, grammar } = sentence;
  const first = place === 0;
  const carried: Span = first ? [0, 0] : [head.mark.end, split.carried];
  if (head.above) {
    const { stem, words } = head.above;
    const above = { ...byGround('stem', null, 'above', provision), words: [words] };
    const lead = first ? ledInto(sentence, head) : null;
    if (lead) {
      const before: Span = [lead.words.span[0], trimmedEnd(text, lead.words.span[0], lead.verb)];
      const left = text.slice(...before);
      return left === ''
        ? null
        : { stem: left, reasons: [byGround('stem', null, 'left-out', provision, [before])] };
    }
    if (first) return { stem, reasons: [above] };
    return {
      stem: `${stem} ${text.slice(...carried)}`.trimEnd(),
      reasons: [above, byGround('stem', null, 'left-out', provision, [carried])],
    };
  }
  if (grammar.order === 'verb-final') return stemAround(sentence, head, split, place);
  const before = spansBefore(sentence, head);
  const said: Span[] = first ? before : [...before, [head.mark.start, split.carried]];
  const spans = said.map(([start, end]): Span => [start, trimmedEnd(text, start, end)]);
  const stem = (
    textBefore(sentence, before) + (first ? '' : text.slice(head.mark.start, split.carried))
  ).trimEnd();
  if (stem.trim() === '') return null;
  return { stem, reasons: [byGround('stem', null, 'left-out', provision, spans)] };
}

/** "agreed: | (a) to adopt": the words that lead a list set in the line, before its first item; null elsewhere. */
export function ledInto({ provision, span }: Sentence, { above, mark }: Head): Open | null {
  if (above === null || above.words.provision !== provision || mark.start > span[0]) return null;
  return span[0] - above.words.span[1] <= LONGEST_NUMBER ? above : null;
}

/** A number with its brackets and blanks takes no more characters than this. */
const LONGEST_NUMBER = 8;

/** Who acts, what they say or see, and what stands before that: all that the quotation leaves out at its head. */
function spansBefore(sentence: Sentence, { frame, inherited, clauseStart, mark }: Head): Span[] {
  const subject = frame ? frame.inherited : inherited;
  const start = frame ? frame.clauseStart : clauseStart;
  const end = frame && !frame.adjoins ? frame.mark.end : mark.start;
  return [...(subject ? [spanOf(subject)] : []), [afterJoints(sentence, start, end), end]];
}

/** Words are parted by a space from the subject that is set before them. */
const textBefore = ({ text, grammar }: Sentence, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(...span)).join(grammar.script === 'words' ? ' ' : '');

/** Past the comma and the "and" at the head of a clause. */
function afterJoints(sentence: Sentence, from: number, to: number): number {
  let at = trimmedStart(sentence.text, from, to);
  for (const mark of within(sentence.clauses, [from, to])) {
    if (mark.start === at && isJoint(mark)) at = trimmedStart(sentence.text, mark.end, to);
  }
  return at;
}
