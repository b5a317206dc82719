import type { Marks } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const marks: Marks = {
  cased: true,
  joint: ' ',
  closes: '.!?;:…',
  closesClause: ',',
  after: '”»“)]"',
  longestHeading: 120,
  subordinate: /,\s(?:что|чтобы|котор\p{L}{2,3})(?!\p{L})/u,
  abbreviations: {
    leading: wordsOf(
      `г. им. см. ср. напр. т.е. т.н. т.к. тов. гр. ул. пр. проф. акад. д-р. г-н. г-жа. ген. св. обл. р. оз. е.п.`,
    ),
    numbered: wordsOf(`ст. п. пп. ч. т. тт. стр. с. рис. табл. рез. гл.`),
    closing: wordsOf(
      `г. гг. в. вв. т.г. с.г. т.д. т.п. др. пр. проч. руб. тыс. млн. млрд. трлн. долл. км. га. чел. коп.`,
    ),
  },
};
