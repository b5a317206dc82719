import type { PreambleGrammar } from '../language.ts';

export const preamble: PreambleGrammar = {
  enacting: [
    {
      name: 'decide what follows',
      pattern: /^[^.!?]*(?:décide(?:nt)?|décidé|arrête(?:nt)?)\s?:$/iu,
      example: 'Le Conseil des ministres décide :',
      unlike: 'Le Conseil décide de se réunir,',
    },
    {
      name: 'declare, agree on what follows',
      pattern:
        /(?:déclar|proclam|affirm|annonc|conven|convien|décid|adopt|arrêt)\p{L}*\s(?:(?:de\s|d[’'])?ce\squi\ssuit|les\sdispositions\s(?:suivantes|ci-après))\s?:$/iu,
      example: 'déclarent ce qui suit :',
      unlike: 'Les Parties sont convenues des mesures suivantes.',
    },
    {
      name: 'issue the following statement',
      pattern:
        /(?:publi|fait|font|adopt|rend)\p{L}*\s(?:[\p{L}]{2,12}\s)?la\s(?:déclaration|résolution)(?:\s(?:conjointe|commune))?\s(?:suivante|ci-après)\s?:$/iu,
      example: 'ont adopté la déclaration conjointe suivante :',
      unlike: 'La déclaration conjointe : une histoire',
    },
  ],
  organ: [
    {
      name: 'organ that speaks',
      pattern: /^(?:L[’']Assemblée|Le\sConseil|La\sConférence|Le\sParlement)(?:\s[\p{L}’'\s-]{2,60})?,$/u,
      example: 'L’Assemblée générale,',
      unlike: 'L’Assemblée générale décide de se réunir.',
    },
    {
      name: 'parties that speak',
      pattern:
        /^Les\s(?:Hautes\s)?(?:Parties|États)(?:\s(?:contractantes|parties))?(?:\s(?:au\sprésent|à\sla\sprésente)\s\p{L}{4,20})?,$/u,
      example: 'Les Parties au présent Accord,',
      unlike: 'Les Parties conviennent,',
    },
  ],
  clause: [
    {
      name: 'preambular participle',
      pattern:
        /^(?:(?:Également|Profondément|Vivement|Pleinement|Ayant|Étant)\s)?(?:\p{Lu}?\p{L}{2,18}ant(?:\s(?:acte|compte|note|à\sl[’']esprit|également|en\soutre))?|(?:Conscient|Convaincu|Soucieu[sx]|Désireu[sx]|Résolu|Préoccupé|Guidé|Animé|Attaché|Inspiré|Déterminé)\p{L}*|(?:présent|présente)s?\sà\sl[’']esprit)(?!\p{L})/u,
      example: 'Rappelant les principes du droit international,',
      unlike: 'Les chefs d’État ont tenu une réunion,',
    },
  ],
};
