import type { GoalRule } from '../coding.ts';

export const goals: readonly GoalRule[] = [
  {
    name: 'partnership',
    goals: [17],
    words: ['(Созмони Милали Муттаҳид*|шарикӣ|шарикии|созмонҳои байналмилал*)'],
    example: '[шарикии] стратегӣ',
  },
  {
    name: 'innovation and infrastructure',
    goals: [9],
    words: ['(инноватсия*|инфрасохтор*|зерсохтор*)'],
    example: 'навсозии [инфрасохтори] нақлиёт',
  },
  { name: 'education', goals: [4], words: ['(таҳсилот*|маориф*|донишҷӯ*)'], example: 'соҳаи [маориф]' },
  {
    name: 'work and growth',
    goals: [8],
    words: ['(шуғл*|рушди иқтисод*|соҳибкор*)'],
    example: '[рушди иқтисодӣ]',
  },
];
