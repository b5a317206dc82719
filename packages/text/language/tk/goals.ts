import type { GoalRule } from '../coding.ts';

export const goals: readonly GoalRule[] = [
  {
    name: 'partnership',
    goals: [17],
    words: ['(Birleşen Milletler Guramas*|hyzmatdaşlyk strategiýa*|halkara gurama*)'],
    example: '[Birleşen Milletler Guramasynyň] howandarlygynda',
  },
  {
    name: 'innovation and infrastructure',
    goals: [9],
    words: ['(innowasiýa*|düzüm*|infrastruktura*)'],
    example: 'ulag [düzümini] gurmak',
  },
  { name: 'education', goals: [4], words: ['(bilim|talyp*)'], example: '[bilim] ulgamy' },
  {
    name: 'work and growth',
    goals: [8],
    words: ['(iş bilen üpjün*|ykdysady ösüş*|telekeçi*)'],
    example: '[ykdysady ösüşi] goldamak',
  },
];
