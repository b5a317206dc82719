/** A row longer than this holds texts, not values. */
const LONGEST_ROW = 200;

/**
 * The texts of a table's row. Single short texts are one line, so that a number stays with what it numbers:
 *   [['1.'], ['The Parties agree.']] → ['1.\tThe Parties agree.']
 * Else each text of a cell is its own.
 */
export function rowTexts(cells: readonly (readonly string[])[]): string[] {
  const texts = cells.flat();
  const line = texts.join('\t');
  const single = cells.every((cell) => cell.length < 2) && !line.includes('\n');
  return single && line.length <= LONGEST_ROW && line !== '' ? [line] : texts;
}
