import type { Theme } from '../reading.ts';
import type { ThemeRule } from './coding.ts';

/**
 * Words by theme, parted by commas, as rows of a table: 'water' → 'aquifer*, watershed*'. For words whose theme needs no
 * explanation; their example is the first of them.
 */
export const vocabulary = (words: Readonly<Partial<Record<Theme, string>>>, weak = false): ThemeRule[] =>
  (Object.entries(words) as [Theme, string][]).map(([theme, list]) => {
    const listed = list
      .split(',')
      .map((one) => one.replaceAll(/\s+/g, ' ').trim())
      .filter((one) => one !== '');
    return {
      name: `${theme}: further words${weak ? ', weak' : ''}`,
      themes: [theme],
      ...(weak && { weak }),
      words: listed,
      example: `[${listed[0]?.replaceAll('*', '') ?? ''}]`,
    };
  });
