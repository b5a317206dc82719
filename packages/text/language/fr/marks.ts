import type { Marks } from '../language.ts';

export const marks: Marks = {
  cased: true,
  joint: ' ',
  closes: '.!?;:…',
  closesClause: ',',
  after: '”’»)]"\' \u00a0\u202f',
  longestHeading: 120,
};
