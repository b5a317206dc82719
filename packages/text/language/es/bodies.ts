import type { BodyRule } from '../coding.ts';

export const bodies: readonly BodyRule[] = [
  {
    name: 'noun of a lasting organ',
    part: 'head',
    words: [
      '(consejo|comité|subcomité|comisión|oficina|órganos|unión|liga|federación|laboratorio|observatorio|orquesta|museo|misión|equipo|cámara|autoridad|inspección|línea directa|diálogo|foro|fondo|agencia|organismo|órgano|mecanismo|plataforma|asociación|alianza|instituto|universidad|academia|banco|tribunal|consorcio|conferencia|asamblea|red|centro|centros)',
      'grupo[s] de trabajo',
    ],
    example: 'crear un [consejo] del agua',
  },
  {
    name: 'well-known organs',
    part: 'name',
    words: [
      '(asamblea general|consejo de seguridad|fondo internacional para salvar el mar de aral)',
      '(secretario general|secretaría)',
    ],
    example: 'en la [Asamblea General]',
  },
  {
    name: 'organs of a state',
    part: 'organ',
    words: [
      '(ministerios|ministros) de (relaciones|asuntos) exteriores',
      '(coordinadores nacionales|expertos|autoridades competentes)',
      '(ministros|ministerios) de [la|los] (recursos hídricos|transporte|energía|cultura|salud|educación|agricultura|medio ambiente|economía|finanzas|hacienda|comercio|turismo|deporte|interior|defensa|justicia|trabajo)',
      '(misiones diplomáticas|embajadas|consulados|misiones permanentes)',
    ],
    example: 'encargaron a los [ministerios de relaciones exteriores]',
  },
  {
    name: 'a, the',
    part: 'article',
    words: ['(un|una|el|la|los|las|su|sus|este|esta|nuestros|nuestras|a|al|nuevo|nueva)'],
    example: 'crear [un] centro',
  },
  {
    name: 'all',
    part: 'quantifier',
    words: ['(todos|todas) [los|las]', 'cada'],
    example: 'pide a [todos los] órganos',
  },
  { name: 'it', part: 'pronoun', words: ['le (solicita|pide)'], example: '[le solicita] que informe' },
  {
    name: 'those who hold an office',
    part: 'organ',
    words: [
      '(secretario ejecutivo|secretaria ejecutiva|director ejecutivo|directora ejecutiva|director general|directora general|director|directora|coordinador|alto comisionado|relator especial|relatora especial|experto independiente|experta independiente|representante especial|enviado especial)',
    ],
    example: 'solicita al [Director Ejecutivo] que informe',
  },
  {
    name: 'end of a name',
    part: 'border',
    words: [
      '(que|cuyo|cuya|donde|bajo|para|en|antes|encargado|encargada|con|dentro|durante|a más tardar|integrado|integrada|compuesto|compuesta|como|a fin|con miras|a partir|a lo largo|por|según|de conformidad|hasta|la (publicación|elaboración|presentación|preparación|coordinación|difusión|ejecución|supervisión) (de|del)|el (seguimiento|estudio|diseño|establecimiento))',
    ],
    example: 'un centro [bajo] los auspicios',
  },
];
