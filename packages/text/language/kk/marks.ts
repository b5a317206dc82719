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
    leading: wordsOf(`ж. қ. м. мыс. проф. акад. ген. көш. обл. ауд. т.ғ. а.қ.`),
    numbered: wordsOf(`б. бб. ст. тар. т.`),
    closing: wordsOf(`ж. жж. ғ. ғғ. т.б. т.с.с. млн. млрд. трлн. мың. тг. км. га.`),
  },
};
