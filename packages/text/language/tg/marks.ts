import type { Marks } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const marks: Marks = {
  cased: true,
  joint: ' ',
  closes: '.!?;:…',
  closesClause: ',',
  after: '”’»)]"\'',
  longestHeading: 120,
  subordinate: /,\sки(?!\p{L})/u,
  abbreviations: {
    leading: wordsOf(`ш. м. мас. проф. акад. ген. кӯч. вил. ноҳ. дкт. ҷ. яъ.`),
    numbered: wordsOf(`б. бб. мод. қ. с.`),
    closing: wordsOf(`в.ғ. ғ. ҳ.к. млн. млрд. трлн. ҳаз. км. га.`),
  },
};
