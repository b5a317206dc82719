import type { Marks } from '../language.ts';

export const marks: Marks = {
  cased: false,
  joint: '',
  closes: '。！？；：.!?;:',
  closesClause: '，,',
  after: '”’」』）)》〉]］"',
  longestHeading: 40,
  abbreviations: {
    leading: [],
    numbered: [],
    closing: [],
  },
};
