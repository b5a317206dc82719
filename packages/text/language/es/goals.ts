import type { GoalRule } from '../coding.ts';

export const goals: readonly GoalRule[] = [
  {
    name: 'partnership',
    goals: [17],
    words: ['naciones unidas', '(alianzas|organizaciones internacionales)'],
    example: 'con los auspicios de las [Naciones Unidas]',
  },
  {
    name: 'innovation and infrastructure',
    goals: [9],
    words: ['(innovaci*|infraestructura*)'],
    example: 'construir [infraestructura]',
  },
  {
    name: 'education',
    goals: [4],
    words: ['(educación|enseñanza|estudiant*)'],
    example: 'los vínculos en la [educación]',
  },
  {
    name: 'work and growth',
    goals: [8],
    words: ['(empleo|crecimiento económico|empresas|emprended*)'],
    example: 'promover el [empleo]',
  },
];
