import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /Part(?:ie|ies)(?!\p{L})|[Cc]hefs\sd[’'](?:État|Etat)|Présidents|Assemblée|contractant|États\smembres|[Mm]inistres(?!\p{L})|(?:Conseil|Commission|Comité|Conférence)(?:\s[\p{L}’'-]+){0,8}\s(?:décide|a\sdécidé|arrête)/u,
    example: 'Les Parties sont convenues de créer un centre.',
    unlike: 'Nous sommes partis en parties de campagne.',
  },
  {
    name: 'we who declare',
    pattern: /Nous\s(?:\p{L}+\s)?(?:convenons|décidons|déclarons|chargeons|réaffirmons|appuyons|soutenons)/u,
    example: 'Nous convenons de créer un fonds.',
    unlike: 'Nous allons au village.',
  },
];
