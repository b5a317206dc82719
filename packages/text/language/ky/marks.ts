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
    leading: wordsOf(`ж. ш. м. мис. проф. акад. ген. көч. обл. р. т.а.`),
    numbered: wordsOf(`б. бб. ст. т.`),
    closing: wordsOf(`ж. жж. к. кк. ж.б. ж.у.с. млн. млрд. трлн. миң. км. га.`),
  },
};
