import type { GoalRule } from '../coding.ts';

export const goals: readonly GoalRule[] = [
  {
    name: 'partnership',
    goals: [17],
    words: ['ООН', 'партнерств*', 'международн* организац*', 'взаимн* торговл*'],
    example: 'под эгидой [ООН]',
  },
  {
    name: 'innovation and infrastructure',
    goals: [9],
    words: ['инновац*', 'инфраструктур*'],
    example: 'создавать [инфраструктуру]',
  },
  {
    name: 'education',
    goals: [4],
    words: ['образован*', 'студент*', 'культурн* разнообраз*'],
    example: 'развивать [образование]',
  },
  { name: 'clean air, heritage', goals: [11], words: ['воздух*', 'наследи*'], example: 'беречь [наследие]' },
  {
    name: 'work and growth',
    goals: [8],
    words: ['предпринимател*', 'занятост*', 'экономическ* рост*', 'делов* круг*'],
    example: 'содействовать [занятости]',
  },
];
