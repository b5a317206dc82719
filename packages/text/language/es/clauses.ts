import type { ClauseRule } from '../coding.ts';

export const clauses: readonly ClauseRule[] = [
  {
    name: 'comma',
    role: 'comma',
    words: [',', ':'],
    example: 'profundizar los vínculos[,] ampliar el comercio',
  },
  {
    name: 'semicolon',
    role: 'semicolon',
    words: [';', 'mientras que', 'en tanto que'],
    example: 'profundizar los vínculos[;] ampliar el comercio',
  },
  {
    name: 'and',
    role: 'and',
    words: ['(y|e) [a|de]', 'así como [a|de]'],
    example: 'profundizar los vínculos [y] ampliar el comercio',
  },
  {
    name: 'how, in one word',
    role: 'adverb',
    words: [
      '(también|asimismo|conjuntamente|juntos|plenamente|activamente|firmemente|además|regularmente|unánimemente|gradualmente)',
      'mientras tanto',
      'entre tanto',
      'en particular',
      'por otra parte',
      'por su parte',
    ],
    example: 'Las Partes [también] acordaron reunirse',
  },
  {
    name: 'in the spirit of',
    role: 'opener',
    words: [
      'en el espíritu (de|del)',
      'de conformidad con',
      'en el marco (de|del)',
      'bajo los auspicios de',
      'con los auspicios de',
      'sobre la base (de|del)',
      'habida cuenta (de|del)',
    ],
    example: 'y, [en el espíritu del] decenio, promover la tolerancia',
  },
  {
    name: 'points back',
    role: 'back',
    words: [
      'a este respecto',
      'en este contexto',
      'con este fin',
      'en estos ámbitos',
      'a tal fin',
      'en este sentido',
    ],
    example: '[A este respecto], las Partes',
  },
  {
    name: 'by what means',
    role: 'means',
    words: ['(mediante|por medio de|a través de|por conducto de)'],
    example: 'profundizar los vínculos [mediante] visitas',
  },
  {
    name: 'to what end',
    role: 'purpose',
    words: ['(para|a fin de|con el fin de|con miras a|con el objetivo de|destinadas a)'],
    example: 'profundizar los vínculos [a fin de] ampliar el comercio',
  },
  {
    name: 'among other things',
    role: 'including',
    words: ['(incluido|incluida|incluidos|incluidas|en particular|tales como|entre otras cosas|por ejemplo)'],
    example: 'infraestructura, [incluidos] los corredores',
  },
  {
    name: 'said besides',
    role: 'aside',
    words: ['(como|sin|en calidad de|teniendo en cuenta|en lugar de)'],
    example: 'un foro [como] plataforma',
  },
  {
    name: 'namely',
    role: 'content',
    words: ['(a saber|es decir)'],
    example: 'apoyan la iniciativa, [a saber] un centro',
  },
  {
    name: 'which',
    role: 'relative',
    words: ['(que|cuyo|cuya|si|cuando|mientras|porque|donde)'],
    example: 'proyectos [que] se financiarán',
  },
];
