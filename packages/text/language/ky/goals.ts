import type { GoalRule } from '../coding.ts';

export const goals: readonly GoalRule[] = [
  {
    name: 'partnership',
    goals: [17],
    words: ['(Бириккен Улуттар Уюм*|өнөктөштүк*|эл аралык уюм*)'],
    example: 'стратегиялык [өнөктөштүктү] чыңдоо',
  },
  {
    name: 'innovation and infrastructure',
    goals: [9],
    words: ['(инновация*|инфраструктура*)'],
    example: '[инфраструктура] куруу',
  },
  { name: 'education', goals: [4], words: ['(билим берүү*|студент*)'], example: '[билим берүү] тармагы' },
  {
    name: 'work and growth',
    goals: [8],
    words: ['(иш менен камсыз*|экономикалык өсүш*|ишкер*)'],
    example: '[экономикалык өсүштү] колдоо',
  },
];
