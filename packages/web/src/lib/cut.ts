/** Cuts a text where something in it is to be shown: promises in a paragraph, words found by a search. */
export interface Cut<Note> {
  readonly text: string;
  readonly note: Note | null;
}

export interface Range<Note> {
  readonly span: readonly [number, number];
  readonly note: Note;
}

/**
 * cut('We agreed to meet.', [{span: [10, 17], note: 'x'}])
 * → [{text: 'We agreed ', note: null}, {text: 'to meet', note: 'x'}, {text: '.', note: null}]
 * Where ranges overlap, the one that begins first keeps the words. The parts always join to the whole text.
 */
export function cut<Note>(text: string, ranges: readonly Range<Note>[]): Cut<Note>[] {
  const parts: Cut<Note>[] = [];
  let at = 0;
  for (const { span, note } of [...ranges].sort((one, other) => one.span[0] - other.span[0])) {
    const from = Math.max(at, span[0]);
    const to = Math.min(text.length, span[1]);
    if (to <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), note: null });
    parts.push({ text: text.slice(from, to), note });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), note: null });
  return parts;
}

/** Every place where a phrase stands in a text, for the fields of a coding that quote their words. */
export function places<Note>(text: string, phrase: string, note: Note): Range<Note>[] {
  if (phrase === '') return [];
  const found: Range<Note>[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    found.push({ span: [at, at + phrase.length], note });
  }
  return found;
}
