import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /Тараф(?:ҳо|ҳои)|[Сс]арони\sдавлатҳо|Президентҳо|Ассамблея|[Вв]азирон|[Дд]авлатҳои\s(?:узв|аъзо)/u,
    example: 'Тарафҳо барои таъсиси марказ мувофиқа карданд.',
    unlike: 'Мо ба деҳа рафтем.',
  },
];
