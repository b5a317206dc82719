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
    leading: wordsOf(`ş. ý. m. mys. prof. akad. gen. köç. wel. etr. jenap.`),
    numbered: wordsOf(`b. t. s. bap.`),
    closing: wordsOf(`ý. ýý. ş.m. m.ş. mln. mlrd. trln. km. ga.`),
  },
};
