import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /Сторон[аыу]?(?!\p{L})|[Гг]лав[аы]\sгосударств|Президенты|Ассамблея|Договаривающи|[Гг]осударства(?:-|\s—\s)(?:участник|член)|Министры/u,
    example: 'Стороны договорились создать центр.',
    unlike: 'Мы пошли в лес по левой стороне.',
  },
];
