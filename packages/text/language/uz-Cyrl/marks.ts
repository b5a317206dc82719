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
    leading: wordsOf(`ш. й. мас. проф. акад. ген. кўч. вил. тум.`),
    numbered: wordsOf(`б. бб. т. м. ж. ст.`),
    closing: wordsOf(`й. йй. ҳ.к. ш.к. млн. млрд. трлн. км. га.`),
  },
};
