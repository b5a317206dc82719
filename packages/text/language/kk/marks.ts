import type { Marks } from '../language.ts';

export const marks: Marks = {
  cased: true,
  joint: ' ',
  closes: '.!?;:…',
  closesClause: ',',
  after: '”’»)]"\'',
  longestHeading: 120,
};
