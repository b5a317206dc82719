import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /Tomon(?:lar|lari)|[Dd]avlat(?:lari|larining)?\s(?:rahbarlari|boshliqlari)|Prezidentlar|Assambleya|[Vv]azirlar|[Aa]ʼzo\sdavlatlar/u,
    example: 'Tomonlar markaz tashkil etishga kelishdilar.',
    unlike: 'Biz qishloqqa bordik.',
  },
];
