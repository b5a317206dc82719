import type { GoalRule } from '../coding.ts';

export const goals: readonly GoalRule[] = [
  {
    name: 'partnership',
    goals: [17],
    words: ['(Birlashgan Millatlar Tashkilot*|sheriklik*|xalqaro tashkilot*)'],
    example: 'strategik [sheriklikni] mustahkamlash',
  },
  {
    name: 'innovation and infrastructure',
    goals: [9],
    words: ['(innovatsiya*|infratuzilma*)'],
    example: '[infratuzilmani] yangilash',
  },
  { name: 'education', goals: [4], words: ['(taʼlim|taʼlimni|talaba*)'], example: '[taʼlim] sohasi' },
  {
    name: 'work and growth',
    goals: [8],
    words: ['(bandlik*|iqtisodiy oʻsish*|tadbirkor*)'],
    example: '[iqtisodiy oʻsishni] qoʻllash',
  },
];
