import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /Томон(?:лар|лари)|[Дд]авлат(?:лари|ларининг)?\s(?:раҳбарлари|бошлиқлари)|Президентлар|Ассамблея|[Вв]азирлар|[Аа]ъзо\sдавлатлар/u,
    example: 'Томонлар марказ ташкил этишга келишдилар.',
    unlike: 'Биз қишлоққа бордик.',
  },
];
