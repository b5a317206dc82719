import type { StemRound } from '../stem.ts';

/** Apostrophes have been folded before. */
export const stems: readonly StemRound[] = [
  {
    name: 'case',
    leaves: 4,
    rules: ['davlatlar|ning', 'shahri|da', 'sohalar|da', 'davlatlar|ga', 'davlatlar|ni', 'davlatlar|dan'],
  },
  { name: 'number', leaves: 3, rules: ['davlat|lar', 'tomon|lar', 'rahbar|lari', 'davlat|lari'] },
];
