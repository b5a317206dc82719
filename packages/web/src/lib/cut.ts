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

/** Part of a text with the notes of all ranges that hold it. */
export interface Layered<Note> {
  readonly text: string;
  readonly notes: readonly Note[];
}

/**
 * Cuts a text at every border of its ranges, which may overlap:
 * layers('a Water Council', [{span: [2, 15], note: 1}, {span: [2, 7], note: 2}])
 * → [{text: 'a ', notes: []}, {text: 'Water', notes: [1, 2]}, {text: ' Council', notes: [1]}]
 */
export function layers<Note>(text: string, ranges: readonly Range<Note>[]): Layered<Note>[] {
  const borders = new Set([0, text.length]);
  for (const { span } of ranges) for (const at of span) if (at > 0 && at < text.length) borders.add(at);
  const sorted = [...borders].sort((one, other) => one - other);
  return sorted.slice(1).map((end, at) => {
    const start = sorted[at] ?? 0;
    const holding = ranges.filter(({ span }) => span[0] <= start && span[1] >= end);
    return { text: text.slice(start, end), notes: [...new Set(holding.map(({ note }) => note))] };
  });
}
