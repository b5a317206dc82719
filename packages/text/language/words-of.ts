/** Words of a list that is written as lines of text, for tables that would else be a word a line. */
export const wordsOf = (lines: string): string[] => lines.split(/\s+/).filter((word) => word !== '');
