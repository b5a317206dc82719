/** What stands above every document that the United Nations issues, alike in all its languages. */
import { firstMatch, type LineRule } from './line-rule.ts';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** In documents in Arabic, Chinese and Russian the day of issue is printed in English too. */
const day: LineRule = {
  name: 'day of issue in English',
  pattern: new RegExp(`^(?<day>\\d{1,2})\\s(?<month>${MONTHS})\\s(?<year>\\d{4})$`, 'iu'),
  example: '14 September 2026',
  takes: { day: '14', month: 'September', year: '2026' },
  unlike: 'on 14 September 2026',
};

/** '14 September 2026' → '2026-09-14'; null for what is no day alone on its line. */
export function dayOfIssue(line: string): string | null {
  const { year, month = '', day: number } = firstMatch([day], line)?.groups ?? {};
  if (year === undefined || number === undefined) return null;
  const at = MONTHS.split('|').indexOf(month.toLowerCase()) + 1;
  return `${year}-${String(at).padStart(2, '0')}-${number.padStart(2, '0')}`;
}

export const issued: readonly LineRule[] = [
  {
    name: 'distribution',
    pattern: /(?:^|\s)Distr\.\s?:?\s\p{L}{5,12}$/u,
    example: 'Distr.: General',
    unlike: 'Distr. of water in the basin',
  },
  {
    name: 'original language of the document',
    pattern: /^Original\s?:\s[\p{L}/\s]{4,40}$/u,
    example: 'Original: Arabic/English',
    unlike: '[Original: Russian]',
  },
  {
    name: 'language of the document',
    pattern: /^(?:Arabic|Chinese|English|French|Russian|Spanish|Français|Español|Anglais)(?:\sonly)?$/u,
    example: 'English only',
    unlike: 'English is a language of work.',
  },
  day,
];
