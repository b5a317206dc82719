import type { BodyRule } from '../coding.ts';

export const bodies: readonly BodyRule[] = [
  {
    name: 'noun of a lasting organ',
    part: 'head',
    words: [
      '(consejo|comité|comisión|diálogo|foro|fondo|agencia|organismo|órgano|mecanismo|plataforma|asociación|alianza|instituto|universidad|academia|banco|tribunal|consorcio|conferencia|asamblea|red|centro|centros)',
      'grupo[s] de trabajo',
    ],
    example: 'crear un [consejo] del agua',
  },
  {
    name: 'well-known organs',
    part: 'name',
    words: [
      '(asamblea general|consejo de seguridad|organización mundial de la salud|fondo internacional para salvar el mar de aral)',
      '(secretario general|secretaría)',
    ],
    example: 'en la [Asamblea General]',
  },
  {
    name: 'organs of a state',
    part: 'organ',
    words: [
      '(ministerios|ministros) de (relaciones|asuntos) exteriores',
      'coordinadores nacionales',
      '(misiones diplomáticas|embajadas|consulados|misiones permanentes)',
    ],
    example: 'encargaron a los [ministerios de relaciones exteriores]',
  },
  {
    name: 'a, the',
    part: 'article',
    words: ['(un|una|el|la|los|las|su|sus|este|esta)'],
    example: 'crear [un] centro',
  },
  {
    name: 'end of a name',
    part: 'border',
    words: ['(que|cuyo|cuya|donde|bajo|para|en|antes|encargado|encargada|con|dentro)'],
    example: 'un centro [bajo] los auspicios',
  },
];
