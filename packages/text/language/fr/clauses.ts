import type { ClauseRule } from '../coding.ts';

export const clauses: readonly ClauseRule[] = [
  {
    name: 'comma',
    role: 'comma',
    words: [',', ', (de|à) (le|les|lui|se|s’)', ', d’(y|en)', ', de', ', d’', ', à', ':'],
    example: 'approfondir les liens[,] élargir le commerce',
  },
  {
    name: 'semicolon',
    role: 'semicolon',
    words: [';', '; (de|d’|à)', 'tandis que', 'alors que', 'tandis qu’', 'alors qu’'],
    example: 'approfondir les liens[;] élargir le commerce',
  },
  {
    name: 'and',
    role: 'and',
    words: ['et [de|d’|à]', 'et (de|à) (le|les|lui|se|s’)', 'et d’(y|en)', 'ainsi que [de|d’]'],
    example: 'approfondir les liens [et] élargir le commerce',
  },
  {
    name: 'how, in one word',
    role: 'adverb',
    words: [
      '(également|aussi|conjointement|ensemble|pleinement|activement|fermement|encore|davantage|notamment aussi|régulièrement|unanimement|progressivement|instamment|aussi|en outre|chaque année|vivement|dûment|dans l’intervalle|entre-temps|notamment)',
      'ne pas',
    ],
    example: 'Les Parties [également] convenues',
  },
  {
    name: 'in the spirit of',
    role: 'opener',
    words: [
      'dans l’esprit (de|du)',
      'conformément (à|au|aux)',
      'dans le cadre (de|du|des)',
      'sous l’égide (de|des|du)',
      'sur la base (de|des|du)',
      'compte tenu (de|des|du)',
    ],
    example: 'et, [dans l’esprit de] la décennie, de promouvoir la tolérance',
  },
  {
    name: 'points back',
    role: 'back',
    words: ['[, ](à cet égard|à cette fin|à ce propos)', 'dans ce contexte', 'dans ces domaines'],
    example: '[À cet égard], les Parties',
  },
  {
    name: 'by what means',
    role: 'means',
    words: ['(grâce à|par|au moyen de|par l’intermédiaire de|par le biais de|à travers)'],
    example: 'approfondir les liens [par] des visites',
  },
  {
    name: 'to what end',
    role: 'purpose',
    words: ['(afin de|afin d’|pour|en vue de|en vue d’|de manière à|visant à|destinées à|dans le but de)'],
    example: 'approfondir les liens [afin de] développer le commerce',
  },
  {
    name: 'among other things',
    role: 'including',
    words: ['(notamment|y compris|en particulier|tels que|telles que|entre autres|par exemple)'],
    example: 'des infrastructures, [y compris] les corridors',
  },
  {
    name: 'said besides',
    role: 'aside',
    words: ['(en tant que|comme|tout en|sans|compte tenu|eu égard|plutôt que)'],
    example: 'un forum [en tant que] tribune',
  },
  {
    name: 'namely',
    role: 'content',
    words: ['[, ](à savoir|c’est-à-dire)'],
    example: 'soutiennent l’initiative[, à savoir] un centre',
  },
  {
    name: 'which',
    role: 'relative',
    words: ['(que|qui|dont|lequel|laquelle|lorsque|si|tant que|parce que|où)', 'qu’(il|elle|ils|elles|on)'],
    example: 'des projets [qui] seront financés',
  },
];
