/**
 * Numbers that are printed alike in many languages. A language takes those it uses into its `numbers`, and adds
 * what only it knows: its articles, chapters and letters.
 */
import type { NumberRule } from './language.ts';

/** '3.1.' The first figure is the paragraph it stands in. */
export const decimal: NumberRule = {
  name: 'decimal number',
  numbers: 'decimal',
  style: 'arabic',
  pattern: /^(?<number>\d{1,3}\.(?<numeral>\d{1,3}))\.?\s+(?=\S)/u,
  example: '3.1. Échange de données',
  takes: { number: '3.1', numeral: '1' },
  unlike: '3 %',
};

export const paragraph: NumberRule = {
  name: 'paragraph',
  numbers: 'paragraph',
  style: 'arabic',
  pattern: /^(?<number>(?<numeral>\d{1,3}))\.(?:[-–—]\s|\s+|(?=\p{Lu})|$)/u,
  example: '16. Барлық Тараптар',
  takes: { number: '16' },
  unlike: '2021. La reunión',
};

export const romanParagraph: NumberRule = {
  name: 'paragraph in Roman numerals',
  numbers: 'paragraph',
  style: 'roman',
  pattern: /^(?<number>(?<numeral>[IVXLC]{1,7}))\.(?:[-–—])?\s+/u,
  example: 'IV. Commerce',
  takes: { number: 'IV' },
  unlike: 'XXI век',
};

export const romanPoint: NumberRule = {
  name: 'point in Roman numerals',
  numbers: 'point',
  style: 'roman',
  pattern: /^(?<number>\(?(?<numeral>[ivx]{1,5})\))\s*(?=\S)/u,
  example: '(ii) tajriba almashish;',
  takes: { number: '(ii)', numeral: 'ii' },
  unlike: '(vi',
};

export const latinPoint: NumberRule = {
  name: 'point in Latin letters',
  numbers: 'point',
  style: 'latin',
  pattern: /^(?<number>\(?(?<numeral>[a-z]{1,2})\))\s*(?=\S)/u,
  example: 'a) publier une étude ;',
  takes: { number: 'a)', numeral: 'a' },
  unlike: '(les « Parties »)',
};

export const cyrillicPoint: NumberRule = {
  name: 'point in Cyrillic letters',
  numbers: 'point',
  style: 'cyrillic',
  pattern: /^(?<number>\(?(?<numeral>[а-я]{1,2})\))\s*(?=\S)/u,
  example: 'а) шолу жариялау;',
  takes: { number: 'а)', numeral: 'а' },
  unlike: '(бұдан әрі — Тараптар)',
};

export const figurePoint: NumberRule = {
  name: 'point in figures',
  numbers: 'point',
  style: 'arabic',
  pattern: /^(?<number>\(?(?<numeral>\d{1,2})\))\s*(?=\S)/u,
  example: '1) celebrar un foro;',
  takes: { number: '1)', numeral: '1' },
  unlike: '(2021)',
};

export const dash: NumberRule = {
  name: 'dash',
  numbers: 'point',
  style: 'dash',
  pattern: /^(?<number>[—–•·●▪*-])\s+/u,
  example: '– forum geçirmek;',
  takes: { number: '–' },
  unlike: '-nji ýyl',
};
