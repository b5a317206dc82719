import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /\b(?:Part(?:y|ies)|Sides|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|Presidents|Assembly|Contracting|Member States|Ministers)\b|\b(?:Council|Commission|Committee|Conference|Board)(?:\s[\p{L}-]+){0,8}\s(?:hereby\s)?(?:decide|has\sdecided|have\sdecided)/u,
    example: 'The Parties agreed to establish a centre.',
    unlike: 'We went to parties in the village.',
  },
  {
    name: 'we who declare',
    pattern:
      /\bWe\s(?:also\s)?(?:agree|decide|declare|instruct|intend|reaffirm|support|will|call\son|commend)/u,
    example: 'We agree to establish a fund.',
    unlike: 'We went to the village.',
  },
];
