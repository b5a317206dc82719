import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /Тарап(?:тар|ы)?|[Мм]амлекет(?:тер(?:инин|дин)?)?\sбашчылары|Президенттер|Ассамблея|[Мм]инистрлер|[Мм]үчө\sмамлекеттер/u,
    example: 'Тараптар борбор түзүүгө макулдашышты.',
    unlike: 'Биз айылга бардык.',
  },
];
