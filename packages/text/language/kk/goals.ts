import type { GoalRule } from '../coding.ts';

export const goals: readonly GoalRule[] = [
  {
    name: 'partnership',
    goals: [17],
    words: ['(Біріккен Ұлттар Ұйым*|әріптестік*|халықаралық ұйым*)'],
    example: 'стратегиялық [әріптестікті] нығайту',
  },
  {
    name: 'innovation and infrastructure',
    goals: [9],
    words: ['(инновация*|инфрақұрылым*)'],
    example: '[инфрақұрылым] салу',
  },
  { name: 'education', goals: [4], words: ['(білім беру*|студент*)'], example: '[білім беру] саласы' },
  {
    name: 'work and growth',
    goals: [8],
    words: ['(жұмыспен қамту*|экономикалық өсу*|кәсіпкер*)'],
    example: '[экономикалық өсуді] қолдау',
  },
];
