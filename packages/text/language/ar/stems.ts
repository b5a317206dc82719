import type { StemRound } from '../stem.ts';

/** Vowel signs, forms of alif and the article have been folded before. */
export const stems: readonly StemRound[] = [
  { name: 'pronoun', leaves: 3, rules: ['تعاون|ها', 'تعاون|هم', 'تعاون|هما'] },
  {
    name: 'number and gender',
    leaves: 3,
    rules: ['بحير|ات', 'اتفاقي|ة', 'مهندس|ون', 'مهندس|ين', 'دولت|ان', 'اقتصادي|ه'],
  },
  { name: 'adjective', leaves: 3, rules: ['اقليم|ي', 'اتفاق|ي'] },
];
