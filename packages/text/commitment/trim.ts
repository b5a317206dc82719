const SPACE = /\s/;
const SPACE_OR_STOP = /[\s,;:.。，；：！!،؛]/;

/** Place of the first character from `from` on that is no space; `to` when there is none. */
export function trimmedStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

/** The end without the space before it. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && SPACE.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The end without the space, commas and stops before it: where a quotation of the clause ends. */
export function clauseEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && SPACE_OR_STOP.test(text.charAt(at - 1))) at -= 1;
  return at;
}
