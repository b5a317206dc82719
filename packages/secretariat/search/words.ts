/** What a reader types → a query over the tokens we keep. */
import { analyse } from '@maslahat/text';

/** Longer queries are cut: nobody means the fortieth word. */
const WORDS_LIMIT = 32;

/** A query does not say its language. One that stems both scripts, one that stems Cyrillic alone, one Latin alone. */
const READINGS = ['ru', 'kk-Latn', 'kk'] as const;

/**
 * Words as readings of them: its Cyrillic words may be Russian, which is stemmed, or Kazakh, which is not;
 * either may be found.   ледников 2025 → [['ледник', '2025'], ['ледников', '2025']]
 */
export function readingsOf(words: string): string[][] {
  const readings = READINGS.map((language) => [...new Set(analyse(words, language))].slice(0, WORDS_LIMIT));
  return [...new Map(readings.map((tokens) => [tokens.join(' '), tokens])).values()].filter(
    (tokens) => tokens.length > 0,
  );
}

/** A tsquery in text form: ('ледник' & '2025') | ('ледников' & '2025'); null where nothing is left to look for. */
export function queryOf(readings: readonly (readonly string[])[]): string | null {
  if (readings.length === 0) return null;
  return readings.map((tokens) => `(${tokens.map(quoted).join(' & ')})`).join(' | ');
}

/**
 * The same words joined by "or", for ranking what was found already. How often they stand in a text says enough;
 * with "and" the database weighs every pair of places, which costs five times as much.
 */
export const rankingOf = (readings: readonly (readonly string[])[]): string =>
  [...new Set(readings.flat())].map(quoted).join(' | ');

const quoted = (token: string): string => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
