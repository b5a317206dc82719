import type { StemRound } from '../stem.ts';

/** Apostrophes have been folded before. */
export const stems: readonly StemRound[] = [
  {
    name: 'case',
    leaves: 4,
    rules: ['давлатлар|нинг', 'шаҳри|да', 'соҳалар|да', 'давлатлар|га', 'давлатлар|ни', 'давлатлар|дан'],
  },
  { name: 'number', leaves: 3, rules: ['давлат|лар', 'томон|лар', 'раҳбар|лари', 'давлат|лари'] },
];
