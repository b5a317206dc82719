import type { ActorRule } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '[las|todas las] [altas] partes [contratantes]',
      '[los] (países|estados) de asia central',
      '[los] estados (miembros|participantes|del lago)',
      '[los] gobiernos',
      'nosotros',
    ],
    example: '[Las Partes] acordaron abrir un paso',
  },
  {
    name: 'heads of state',
    actor: 'heads-of-state',
    words: [
      '[los] (jefes de estado|presidentes|dirigentes) [y de gobierno] [de los (países|estados) de asia central]',
    ],
    example: '[Los Jefes de Estado] decidieron reunirse',
  },
  {
    name: 'foreign ministries',
    actor: 'foreign-ministries',
    words: ['[los|sus|a sus|a los] (ministerios|ministros) de (relaciones|asuntos) exteriores'],
    example: 'encargaron [a sus ministerios de relaciones exteriores] que preparasen un plan',
  },
  {
    name: 'national coordinators',
    actor: 'national-coordinators',
    words: ['[los] coordinadores nacionales'],
    example: 'encargaron a [los coordinadores nacionales] informar',
  },
  { name: 'pronoun', actor: null, words: ['(ellos|ellas)'], example: '[Ellos] acordaron reunirse' },
  {
    name: 'general assembly',
    actor: 'General Assembly',
    words: ['la asamblea general'],
    example: '[La Asamblea General] decide reunirse',
  },
  {
    name: 'ministers',
    actor: 'ministers',
    words: ['los ministros'],
    example: '[Los Ministros] decidieron reunirse',
  },
];

/** How a state is called as a side at the table. */
export const sides: Readonly<Record<string, string>> = {
  'parte kazaja': 'KAZ',
  'parte kirguisa': 'KGZ',
  'parte tayika': 'TJK',
  'parte turcomana': 'TKM',
  'parte uzbeka': 'UZB',
};
