import type { StemRound } from '../stem.ts';

/** Accents have been folded before. */
export const stems: readonly StemRound[] = [
  { name: 'number', leaves: 3, rules: ['acuerdo|s', 'region|es', 'cris|is|is', 'capa|ces|z'] },
  {
    name: 'noun of action and ending of a verb',
    leaves: 4,
    rules: [
      'organ|izacion|iz',
      'coop|eracion|er',
      'coop|erar|er',
      'fortaleci|miento',
      'fortalec|er|i',
      'decid|ieron',
      'acord|aron',
      'acord|ar',
      'econom|ica|ic',
      'econom|ico|ic',
    ],
  },
  { name: 'gender', leaves: 4, rules: ['acuerd|o', 'conjunt|a', 'energ|ia', 'estad|o'] },
];
