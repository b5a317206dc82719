import type { Marks } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const marks: Marks = {
  cased: true,
  joint: ' ',
  closes: '.!?;:…',
  closesClause: ',',
  after: '”’»)]"\'',
  longestHeading: 120,
  subordinate: /,\s(?:which|who|whose)\s/u,
  abbreviations: {
    leading: wordsOf(`mr. mrs. ms. dr. prof. h.e. hon. gen. amb. st. cf. vs. i.e. e.g. approx.`),
    numbered: wordsOf(
      `no. nos. para. paras. art. arts. vol. p. pp. fig. rev. add. corr. res. dec. sec. ch. ann.`,
    ),
    closing: wordsOf(`etc. al. ltd. inc. jr. sr. a.m. p.m.`),
  },
};
