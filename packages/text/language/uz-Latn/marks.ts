import type { Marks } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const marks: Marks = {
  cased: true,
  joint: ' ',
  closes: '.!?;:…',
  closesClause: ',',
  after: '”’»)]"\'',
  longestHeading: 120,
  abbreviations: {
    leading: wordsOf(`sh. y. mas. prof. akad. gen. ko'ch. vil. tum.`),
    numbered: wordsOf(`b. bb. t. m. j. st.`),
    closing: wordsOf(`y. yy. h.k. sh.k. b. mln. mlrd. trln. km. ga.`),
  },
};
