import type { StemRound } from '../stem.ts';

/** Accents have been folded before. */
export const stems: readonly StemRound[] = [
  { name: 'number', leaves: 3, rules: ['accord|s', 'niv|eaux|eau', 'region|aux|al', 'proce|ssus|ssus'] },
  {
    name: 'noun of action and ending of a verb',
    leaves: 4,
    rules: [
      'organ|isation|is',
      'coop|eration|er',
      'coop|erer|er',
      'develop|pement|p',
      'develop|per|p',
      'renforce|ment',
      'adopt|ion',
      'adopt|er',
      'decid|ent',
      'decid|ons',
      'regional|e',
      'adopt|ee',
      'economiqu|e',
    ],
  },
  { name: 'silent e', leaves: 4, rules: ['renforc|e', 'commun|e'] },
];
