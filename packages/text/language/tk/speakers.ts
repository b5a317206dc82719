import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /Tarap(?:lar|lary)?|[Dd]öwlet(?:leri?ň|leriniň)?\s(?:[Bb]aştutanlary)|Prezidentler|Assambleýa|[Mm]inistrler|[Aa]gza\sdöwletler/u,
    example: 'Taraplar merkez döretmek barada ylalaşdylar.',
    unlike: 'Biz oba gitdik.',
  },
];
