import type { StemRound } from '../stem.ts';

export const stems: readonly StemRound[] = [
  {
    name: 'number',
    leaves: 2,
    rules: [
      'part|ies|y',
      'proce|sses|ss',
      'establi|shes|sh',
      'approa|ches|ch',
      'ta|xes|x',
      'proc|ess|ess',
      'stat|us|us',
      'cris|is|is',
      'state|s',
    ],
  },
  {
    name: 'participle and noun of action',
    leaves: 4,
    rules: [
      'rati|fied|fy',
      'commi|tted|t',
      'commi|tting|t',
      'support|ed',
      'strengthen|ing',
      'organ|ization|iz',
      'organ|isation|iz',
      'educ|ational|at',
      'cooper|ation|at',
      'develop|ment',
    ],
  },
  {
    name: 'spelling and silent letter',
    leaves: 4,
    rules: ['organ|ise|iz', 'organ|is|iz', 'cooperat|e', 'ener|gy|gi', 'ener|gie|gi', 'region|al'],
  },
];
