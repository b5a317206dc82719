import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /Тарап(?:тар|ы)?|[Мм]емлекет(?:тер(?:і|дің)?)?\sбасшылары|Президенттер|Ассамблея|[Мм]инистрлер|[Мм]үше\sмемлекеттер/u,
    example: 'Тараптар орталық құруға уағдаласты.',
    unlike: 'Біз ауылға бардық.',
  },
];
