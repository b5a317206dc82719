import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /\b(?:Part(?:y|ies)|Sides|Heads of (?:State|Government)|Presidents|Assembly|Contracting|Member States|Ministers)\b/u,
    example: 'The Parties agreed to establish a centre.',
    unlike: 'We went to parties in the village.',
  },
];
