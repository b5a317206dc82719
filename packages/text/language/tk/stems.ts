import type { StemRound } from '../stem.ts';

/** Diacritics have been folded before. */
export const stems: readonly StemRound[] = [
  {
    name: 'case',
    leaves: 4,
    rules: [
      'dowletler|in',
      'bastutanlary|nyn',
      'seheri|nde',
      'ugurlar|da',
      'dowletler|e',
      'taraplar|a',
      'taraplar|yn',
      'koller|i',
    ],
  },
  { name: 'number', leaves: 3, rules: ['dowlet|ler', 'tarap|lar', 'bastutan|lary', 'dowlet|leri'] },
];
