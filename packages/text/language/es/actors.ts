import { type ActorRule, AS_PRINTED } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '(cada|cada una de las|ambas|toda) (parte|partes) [contratante|contratantes]',
      '(la|una|cualquiera de las) (parte|partes) (contratante|contratantes)',
      '(ambos|los dos|nuestros|sus) (países|gobiernos|estados|pueblos)',
      '(ambas|las dos|las) (delegaciones|naciones|administraciones)',
      'cada (miembro|país [miembro|participante]|estado [miembro|parte|contratante|participante]|gobierno|signatario)',
      'el estado (parte|miembro|contratante)',
      '[las|todas las|las dos] [altas] partes [contratantes|signatarias|firmantes]',
      '[los] (países|estados) de asia central',
      '[los|todos los] estados (miembros|participantes|del lago|parte|partes|signatarios|contratantes|ribereños|firmantes|de la región|de la comunidad|de la cuenca)',
      '[los|nuestros|todos los] países (de la región|miembros|participantes|ribereños|signatarios|andinos|centroamericanos|de la subregión|amazónicos|vecinos|firmantes|iberoamericanos|caribeños|latinoamericanos|de la cuenca|de la alianza|de la comunidad)',
      '[los|todos los] gobiernos',
      '[los|las] (participantes|signatarios|firmantes|miembros|instituciones firmantes|copatrocinadores)',
      '(ninguna|ninguno) [de las|de los] (parte|partes|estados|estado) [contratante|contratantes|parte|partes|miembros]',
      'ningún estado [parte|miembro]',
      'nosotros',
      'nosotras',
    ],
    example: '[Las Partes] acordaron abrir un paso',
  },
  {
    name: 'heads of state',
    actor: 'heads-of-state',
    words: [
      '[las jefas y] [los] jefes de estado [y de gobierno|o de gobierno|y gobierno]',
      '[las jefas y los] jefes y jefas de estado [y de gobierno|y gobierno]',
      '[ambos|los dos|los] mandatarios',
      '[ambos|los dos|los] (presidentes|dirigentes|líderes) [y de gobierno] [de los (países|estados) de asia central]',
      '(las presidentas y los presidentes|los presidentes y las presidentas|las y los presidentes)',
    ],
    example: '[Los Jefes de Estado] decidieron reunirse',
  },
  {
    name: 'foreign ministries',
    actor: 'foreign-ministries',
    words: [
      '[los|ambos|sus|a sus|a los|los dos] (ministerios|ministros|ministras|jefes de la diplomacia) de (relaciones|asuntos) exteriores',
      '[los|ambos|los dos|las] cancilleres',
      '[las] (cancillerías|ministras y los ministros de relaciones exteriores)',
      '(las y los|las ministras y los) ministros de relaciones exteriores',
    ],
    example: 'encargaron [a sus ministerios de relaciones exteriores] que preparasen un plan',
  },
  { name: 'pronoun', actor: null, words: ['(ellos|ellas)'], example: '[Ellos] acordaron reunirse' },
  {
    name: 'others, by their name',
    actor: AS_PRINTED,
    words: [
      '(ministros|ministras|ministras y los ministros|ministros y ministras|coordinadores nacionales|jefes de gobierno|primeros ministros|jefes de delegación)',
      'ministros y (altas autoridades|viceministros|jefes de delegación|altos funcionarios)',
      '[ambas|ambos] (universidades|academias|bibliotecas|museos|institutos|instituciones|entidades|agencias|secretarías|empresas|laboratorios|cámaras|fiscalías|policías|puertos|archivos) [nacionales|de ambos países|de las partes|firmantes|competentes|designadas|designados|autorizadas|participantes]',
      'países (desarrollados|en desarrollo|donantes|de origen|de destino|de tránsito|productores|consumidores|exportadores|importadores|afectados)',
      '[los] (ministerios|institutos|organismos|órganos) [competentes|nacionales]',
      'depositario',
      'autoridades (competentes|aduaneras|sanitarias|nacionales|fronterizas|veterinarias|portuarias|migratorias|ambientales|fitosanitarias|aeronáuticas|marítimas|policiales|judiciales|centrales|tributarias|locales)',
      '(servicios|institutos|laboratorios|bancos centrales|expertos|coordinadores|delegados|viceministros|organismos|parlamentarios) [nacionales|aduaneros|meteorológicos|de ambos países|de ambas partes|de las partes]',
      '(presidencia [pro tempore|pro témpore]|secretaría [general|técnica|ejecutiva|permanente|pro tempore|pro témpore]|comisión [mixta|técnica|binacional])',
      'parte (receptora|anfitriona|solicitante|requirente|requerida|remitente|acreedora|importadora|exportadora|emisora)',
      '(estado|país) (anfitrión|receptor|huésped|requirente|requerido|acreditante)',
      'asamblea general',
    ],
    example: 'Los [Ministros] acordaron reunirse',
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
