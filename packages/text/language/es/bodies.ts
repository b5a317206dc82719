import type { BodyRule } from '../coding.ts';

/** What ministers and ministries are of. */
const PORTFOLIOS =
  `(recursos hídricos|agua|transporte|transportes|energía|energía y minas|cultura|salud|salud pública|sanidad|educación|educación superior|agricultura|ganadería|pesca|
  medio ambiente|ambiente|economía|economía y finanzas|finanzas|hacienda|comercio|comercio exterior|industria|turismo|deporte|deportes|interior|gobernación|defensa|justicia|trabajo|empleo|desarrollo social|
  desarrollo rural|ciencia|ciencia y tecnología|ciencia, tecnología e innovación|planificación|vivienda|obras públicas|infraestructura|infraestructuras|comunicaciones|telecomunicaciones|minería|minas|
  la mujer|igualdad|juventud|asuntos sociales|migración|seguridad|seguridad pública|emergencias|relaciones exteriores|asuntos exteriores|clima)`.replaceAll(
    /\s*\n\s*/g,
    '',
  );

export const bodies: readonly BodyRule[] = [
  {
    name: 'noun of a lasting organ',
    part: 'head',
    words: [
      '(consejo|consejos|comité|comités|subcomité|comisión|subcomisión|comisiones|oficina|oficinas|órganos|unión|liga|federación|confederación|laboratorio|observatorio|orquesta|museo|misión|equipo|equipos|cámara|autoridad|inspección|línea directa|diálogo|foro|fondo|agencia|organismo|organismos|órgano|mecanismo|plataforma|asociación|alianza|instituto|universidad|academia|banco|tribunal|corte|consorcio|conferencia|asamblea|red|centro|centros|junta|parlamento|brigada|unidad|célula|instancia|superintendencia|defensoría|organización|institución|empresa|coalición|escuela|colegio|grupo|grupos|presidencia|depositario|relator|relatora|cátedra|sociedad|corporación|fundación|entidad|fuerza de tarea|mesa|biblioteca|archivo|estación)',
      'grupo[s] de trabajo',
    ],
    example: 'crear un [consejo] del agua',
  },
  {
    name: 'well-known organs',
    part: 'name',
    words: [
      '(asamblea general|consejo de seguridad|fondo internacional para salvar el mar de aral)',
      '(secretario general|secretaria general|secretaría [general|ejecutiva|técnica|permanente|pro tempore|pro témpore|administrativa])',
    ],
    example: 'en la [Asamblea General]',
  },
  {
    name: 'organs of a state',
    part: 'organ',
    words: [
      '(ministerios|ministros|ministras|ministerio|ministro|ministra) de (relaciones|asuntos) exteriores',
      '(coordinadores nacionales|coordinadoras nacionales|expertos|autoridades competentes|autoridades nacionales|puntos focales|puntos focales nacionales|altos funcionarios|equipos técnicos|grupos técnicos|bancos centrales|institutos de estadística|comisiones nacionales|embajadores|representantes permanentes|delegados permanentes)',
      `(minist*|viceminist*|minist* y minist*|secretarios|secretarías) (de|del|de la|de los|de las) ${PORTFOLIOS}`,
      '(misiones diplomáticas|embajadas|consulados|misiones permanentes)',
    ],
    example: 'encargaron a los [ministerios de relaciones exteriores]',
  },
  {
    name: 'a, the',
    part: 'article',
    words: [
      '(un|una|el|la|los|las|su|sus|ambos|ambas|este|esta|dicho|dicha|nuestro|nuestra|nuestros|nuestras|a|al|nuevo|nueva|respectivos|respectivas|también|asimismo|además|igualmente|encarecidamente|enérgicamente|nuevamente|firmemente|respetuosamente|especialmente)',
      '(una vez más|en particular|de nuevo)',
    ],
    example: 'crear [un] centro',
  },
  {
    name: 'all',
    part: 'quantifier',
    words: ['(todos|todas) [los|las]', 'cada'],
    example: 'pide a [todos los] órganos',
  },
  {
    name: 'it',
    part: 'pronoun',
    words: ['(le|lo|la) (solicita|pide|encarga|invita|encomienda)'],
    example: '[le solicita] que informe',
  },
  {
    name: 'those who hold an office',
    part: 'organ',
    words: [
      '(secretario ejecutivo|secretaria ejecutiva|director ejecutivo|directora ejecutiva|director general|directora general|director|directora|coordinador|coordinadora|alto comisionado|alta comisionada|relator especial|relatora especial|experto independiente|experta independiente|representante especial|enviado especial|enviada especial|alto representante|alta representante|presidente del consejo|presidenta del consejo|facilitador|facilitadora|cofacilitadores|auditor|auditora)',
      'oficina (del alto comisionado|de la alta comisionada) [de las naciones unidas] [para los derechos humanos|para los refugiados]',
    ],
    example: 'solicita al [Director Ejecutivo] que informe',
  },
  {
    name: 'end of a name',
    part: 'border',
    words: [
      '(que|cuyo|cuya|cuyos|cuyas|donde|bajo|para|en|antes|encargado|encargada|encargados|con|dentro|durante|integrado|integrada|compuesto|compuesta|formado|formada|conformado|conformada|presidido|presidida|copresidido|copresidida|dotado|dotada|dedicado|dedicada|destinado|destinada|responsable|responsables|ubicado|ubicada|adscrito|adscrita|facultado|facultada|como|por|según|hasta|tras|mediante|desde|ante|cuanto|tan|quien|quienes)',
      'a (más tardar|fin|lo largo|partir|la brevedad|la mayor|efectos|cargo|cuyo|nivel)',
      'con miras',
      'de conformidad',
      'lo antes',
      '(al|a la|el|la|los|las) (que|cual|cuales)',
      '(la (publicación|elaboración|presentación|preparación|coordinación|difusión|ejecución|supervisión|redacción|realización|gestión|convocatoria|evaluación|administración|tarea|labor|responsabilidad|función|puesta|traducción|actualización) (de|del)|el (seguimiento|estudio|diseño|establecimiento|análisis|examen|cumplimiento|mandato))',
    ],
    example: 'un centro [bajo] los auspicios',
  },
];
