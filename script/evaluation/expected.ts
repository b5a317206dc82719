/**
 * What a reader of the language says that a file holds, a provision a line, its parts two spaces apart:
 *   para_3__p_1  subparagraph  -  Les Parties appuient l’initiative … Année du lac.
 * that is its id, its kind, its number as printed ('-' for none) and its text; a long text is given by its first
 * and its last words. A paragraph that only frames its texts has none.
 */
export interface Expected {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly text: string;
}

export function expectedIn(written: string): Expected[] {
  return written
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [id = '', kind = '', number = '-', ...text] = line.trim().split(/ {2,}/);
      return { id, kind, number: number === '-' ? null : number, text: text.join('  ') };
    });
}

/** Whether a text is the one meant: the same, or of the same first and last words. */
export function isText(meant: string, text: string): boolean {
  const [begins = '', ends] = meant.split(' … ');
  if (ends === undefined) return text === meant;
  return text.startsWith(begins) && text.endsWith(ends) && text.length > begins.length + ends.length;
}
