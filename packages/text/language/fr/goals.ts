import type { GoalRule } from '../coding.ts';

export const goals: readonly GoalRule[] = [
  {
    name: 'partnership',
    goals: [17],
    words: ['nations unies', '(partenariat|partenariats|organisations internationales)'],
    example: 'sous l’égide des [Nations Unies]',
  },
  {
    name: 'innovation and infrastructure',
    goals: [9],
    words: ['(innovation*|infrastructure*)'],
    example: 'construire des [infrastructures]',
  },
  {
    name: 'education',
    goals: [4],
    words: ['(éducation|enseignement|étudiant*)'],
    example: 'les liens dans l’[éducation]',
  },
  {
    name: 'work and growth',
    goals: [8],
    words: ['(emploi|croissance économique|entreprises|entrepreneur*)'],
    example: 'promouvoir l’[emploi]',
  },
];
