import type { Marks } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const marks: Marks = {
  cased: false,
  joint: ' ',
  closes: '.!?؟;؛:…',
  closesClause: '،,',
  after: '”’»)]"\'',
  longestHeading: 90,
  abbreviations: {
    leading: wordsOf(`أ.د.`),
    numbered: wordsOf(`رقم. ص. ج. ف. ق. م. س.`),
    closing: wordsOf(`إلخ. الخ. هـ.`),
  },
};
