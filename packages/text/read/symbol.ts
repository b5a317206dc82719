/** Symbols of documents of the United Nations, as they are printed in every language. */

/** 'A/75/984', 'A/RES/76/299', 'A/C.3/81/L.5', 'S/RES/2811 (2026)' */
const SINGLE = '[A-Z]{1,4}(?:/[A-Z]{1,6})*(?:/\\d{1,4}|/[A-Z0-9.]{1,8}){1,4}(?:\\s\\(\\d{4}\\))?';
const symbol = new RegExp(`^(?=.*\\d)${SINGLE}(?:[-–]${SINGLE})?$`);
const symbolAtEnd = new RegExp(`(?:^|\\s)(?=\\S*\\d)(?<symbol>${SINGLE}(?:[-–]${SINGLE})?)$`);

const LONGEST_LINE = 300;

export const isSymbol = (text: string): boolean => text.length <= LONGEST_LINE && symbol.test(text);

/** The symbol on a line of its own, or after the organisation's name: 'United Nations A/75/986' → 'A/75/986'. */
export function symbolEnding(line: string): string | null {
  if (line.length > LONGEST_LINE || line.includes(',')) return null;
  return symbolAtEnd.exec(line)?.groups?.['symbol'] ?? null;
}

/** A document of two organs bears two: 'A/81/412–S/2026/512' → both. */
export const singleSymbols = (printed: string): string[] => printed.split(/[-–]/);
