import type { Marks } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const marks: Marks = {
  cased: true,
  joint: ' ',
  closes: '.!?;:…',
  closesClause: ',',
  after: '”’»)]"\'',
  longestHeading: 120,
  subordinate: /,\s(?:que|quienes|cuy[oa]s?)\s/u,
  abbreviations: {
    leading: wordsOf(
      `sr. sra. sres. sras. srta. dr. dra. prof. excmo. excma. ilmo. ilma. s.e. cf. p.ej. ej. gral. d. dña. sto. sta.`,
    ),
    numbered: wordsOf(`art. arts. párr. párrs. pág. págs. p. pp. núm. núms. n.º. vol. cap. fig. res.`),
    closing: wordsOf(`etc. ee.uu. s.a. aprox. d.c. a.c.`),
  },
};
