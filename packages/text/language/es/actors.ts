import { type ActorRule, AS_PRINTED } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '(cada|cada una de las|ambas) (parte|partes) [contratante|contratantes]',
      '(ambos|los dos|nuestros) países',
      'cada (miembro|estado [miembro|parte])',
      'el estado (parte|miembro)',
      '[las|todas las] [altas] partes [contratantes]',
      '[los] (países|estados) de asia central',
      '[los] estados (miembros|participantes|del lago|parte|partes|signatarios|contratantes|ribereños)',
      '[los|nuestros] países (de la región|miembros|participantes|ribereños|signatarios|andinos|centroamericanos|de la subregión|amazónicos|vecinos)',
      '[los] gobiernos',
      '[los] participantes',
      'ninguna [de las] (parte|partes) [contratante|contratantes]',
      'ningún estado [parte|miembro]',
      'nosotros',
    ],
    example: '[Las Partes] acordaron abrir un paso',
  },
  {
    name: 'heads of state',
    actor: 'heads-of-state',
    words: [
      '[las jefas y] [los] jefes de estado [y de gobierno]',
      '[ambos|los dos|los] mandatarios',
      '[los] (presidentes|dirigentes|líderes) [y de gobierno] [de los (países|estados) de asia central]',
    ],
    example: '[Los Jefes de Estado] decidieron reunirse',
  },
  {
    name: 'foreign ministries',
    actor: 'foreign-ministries',
    words: [
      '[los|sus|a sus|a los] (ministerios|ministros) de (relaciones|asuntos) exteriores',
      '[los] cancilleres',
      '[las] (cancillerías|ministras y los ministros de relaciones exteriores)',
    ],
    example: 'encargaron [a sus ministerios de relaciones exteriores] que preparasen un plan',
  },
  { name: 'pronoun', actor: null, words: ['(ellos|ellas)'], example: '[Ellos] acordaron reunirse' },
  {
    name: 'others, by their name',
    actor: AS_PRINTED,
    words: [
      '[los] (ministros|coordinadores nacionales|jefes de gobierno)',
      '[el] depositario',
      '[las] autoridades (competentes|aduaneras|sanitarias|nacionales|fronterizas|veterinarias|portuarias|migratorias|ambientales|fitosanitarias)',
      '[los] (servicios|institutos|laboratorios|bancos centrales|expertos|coordinadores|delegados|viceministros) [nacionales|aduaneros|meteorológicos|de ambos países|de ambas partes|de las partes]',
      '[los] (ministerios|institutos|organismos|órganos) [competentes|nacionales]',
      '[la] (presidencia|secretaría [general|técnica|ejecutiva|permanente|pro tempore]|comisión [mixta|técnica])',
      '[la] parte (receptora|anfitriona|solicitante|requirente|requerida|remitente)',
      '[la] asamblea general',
    ],
    example: '[Los Ministros] acordaron reunirse',
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
