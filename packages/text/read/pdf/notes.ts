import type { PageLine } from './glyphs.ts';

export interface PageNote {
  readonly mark: string;
  readonly text: string;
}

/** Notes are set at most this much of the size of the text. */
const SMALLER = 0.92;
const begins = /^(\d{1,3}|[*†‡]{1,2}|[a-z])[.)]?\s*(?=\S)/;

/**
 * Parts the footnotes from a page: lines of smaller type at its foot, from the first that begins with a sign
 * which the text above calls.
 *
 * @param size of the type of the document's text, in points
 */
export function partNotes(page: readonly PageLine[], size: number): { lines: PageLine[]; notes: PageNote[] } {
  let from = page.length;
  while (from > 0 && (page[from - 1]?.size ?? size) <= size * SMALLER) from--;
  const called = new Set(page.slice(0, from).flatMap(({ raised }) => raised));
  const markOf = (line: PageLine | undefined): string | undefined => {
    const [, mark] = begins.exec(line?.text ?? '') ?? [];
    return mark !== undefined && called.has(mark) ? mark : undefined;
  };
  while (from < page.length && markOf(page[from]) === undefined) from++;
  const notes: { mark: string; text: string }[] = [];
  for (const line of page.slice(from)) {
    const mark = markOf(line);
    const last = notes.at(-1);
    if (mark !== undefined) notes.push({ mark, text: line.text.replace(begins, '') });
    else if (last) last.text += ` ${line.text}`;
  }
  return { lines: page.slice(0, from), notes };
}
