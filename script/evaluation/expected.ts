/**
 * What a reader of the language says that a file holds. First what is true of it as a whole, in the names of facts.ts:
 *   sponsors: KAZ; KGZ; Ardania
 * then a provision a line, its parts two spaces apart:
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
    .filter((line) => line.trim() !== '' && !fact.test(line))
    .map((line) => {
      const [id = '', kind = '', number = '-', ...text] = line.trim().split(/ {2,}/);
      return { id, kind, number: number === '-' ? null : number, text: text.join('  ') };
    });
}

/** What is said of the file as a whole, by name. */
export function expectedFacts(written: string): Map<string, string> {
  const facts = written.split('\n').flatMap((line) => {
    const { name = '', said = '' } = fact.exec(line)?.groups ?? {};
    return name === '' ? [] : [[name, said.trim()] as const];
  });
  return new Map(facts);
}

const fact = /^(?<name>[a-z]+): (?<said>.+)$/;

/** Whether a text is the one meant: the same, or of the same first and last words. */
export function isText(meant: string, text: string): boolean {
  const [begins = '', ends] = meant.split(' … ').map(closed);
  const found = closed(text);
  if (ends === undefined) return found === begins;
  return found.startsWith(begins) && found.endsWith(ends) && found.length > begins.length + ends.length;
}

/** Spaces between Chinese characters and figures come and go with the program: '2026 年' is '2026年'. */
const closed = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu, '');
