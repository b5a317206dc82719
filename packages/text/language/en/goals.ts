import type { GoalRule } from '../coding.ts';

export const goals: readonly GoalRule[] = [
  {
    name: 'partnership',
    goals: [17],
    words: [
      'United Nations',
      'partnership',
      'international organizations',
      'mutual trade',
      'trade facilitation',
    ],
    example: 'under the [United Nations]',
  },
  {
    name: 'innovation and infrastructure',
    goals: [9],
    words: ['innovat*', 'infrastructure'],
    example: 'build [infrastructure]',
  },
  {
    name: 'education',
    goals: [4],
    words: ['educat*', 'student*', 'cultural diversity'],
    example: 'deepen [education] ties',
  },
  {
    name: 'clean air, heritage',
    goals: [11],
    words: ['air pollution', 'heritage'],
    example: 'protect our [heritage]',
  },
  {
    name: 'work and growth',
    goals: [8],
    words: ['entrepreneur*', 'employment', 'economic growth', 'business'],
    example: 'promote [employment]',
  },
];
