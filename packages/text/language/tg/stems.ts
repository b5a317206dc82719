import type { StemRound } from '../stem.ts';

export const stems: readonly StemRound[] = [
  { name: 'object and izofa', leaves: 3, rules: ['созишнома|ро', 'давлатҳо|и', 'кӯлҳо|и'] },
  { name: 'number', leaves: 3, rules: ['давлат|ҳо', 'кӯл|ҳо', 'вазир|он', 'намоянда|гон'] },
];
