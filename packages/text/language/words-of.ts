/** Words of a list that is written as lines of text, for tables that would else be a word a line. */
export const wordsOf = (lines: string): string[] => lines.split(/\s+/).filter((word) => word !== '');

/** Words with what they count, a value a line and before its words: '2 два две двух'. */
export function valuesOf(lines: string): Record<string, number> {
  const rows = lines.split('\n').map(wordsOf);
  return Object.fromEntries(rows.flatMap(([value, ...words]) => words.map((word) => [word, Number(value)])));
}
