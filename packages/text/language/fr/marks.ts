import type { Marks } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const marks: Marks = {
  cased: true,
  joint: ' ',
  closes: '.!?;:…',
  closesClause: ',',
  after: '”’»)]"\' \u00a0\u202f',
  longestHeading: 120,
  subordinate: /,\s(?:qui|dont|lesquel(?:le)?s)\s/u,
  abbreviations: {
    leading: wordsOf(`m. mm. mme. mmes. mlle. dr. pr. s.e. s.e.m. cf. p.ex. c.-à-d. st. ste. me.`),
    numbered: wordsOf(`art. arts. p. pp. par. n. fig. vol. chap. rés. doc. al.`),
    closing: wordsOf(`etc. env. j.-c. s.a.`),
  },
};
