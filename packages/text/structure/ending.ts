import type { Marks } from '../language/language.ts';

/** Whether a text has come to its end: a full stop or the like, perhaps before closing quotation marks. */
export function isClosed(text: string, marks: Marks, also = ''): boolean {
  let at = text.length - 1;
  while (at > 0 && marks.after.includes(text.charAt(at))) at--;
  // A text that only closes a bracket may still go on: '…(ASEAN' + ')' is open, '…。）' is not.
  const last = text.charAt(at);
  return marks.closes.includes(last) || also.includes(last);
}

/** Whether a text without an end looks like a heading: short, no clause of a sentence and none in it. */
export function looksLikeHeading(text: string, marks: Marks): boolean {
  if (text.length > marks.longestHeading || isClosed(text, marks, marks.closesClause)) return false;
  // What ends inside a word is cut: 'the report of the Secretary-'.
  return !marks.subordinate?.test(text) && !/\p{L}-$/u.test(text);
}
