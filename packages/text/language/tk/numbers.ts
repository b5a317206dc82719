import type { NumberRule } from '../language.ts';
import {
  dash,
  decimal,
  figurePoint,
  latinPoint,
  paragraph,
  romanParagraph,
  romanPoint,
} from '../numbering.ts';

export const numbers: readonly NumberRule[] = [
  {
    name: 'article',
    numbers: 'article',
    style: 'arabic',
    pattern:
      /^(?<number>(?<numeral>\d{1,3})-?(?:nji|njy)?\s?(?i:madda))(?:[.:—–-]|\s[—–-])?(?:\s+(?=[\p{Lu}«"“])|$)/u,
    example: '3-nji madda. Hyzmatdaşlygyň ugurlary',
    takes: { number: '3-nji madda', numeral: '3' },
    unlike: '3-nji maddada görkezilen',
  },
  {
    name: 'chapter',
    numbers: 'chapter',
    style: 'arabic',
    pattern:
      /^(?<number>(?<numeral>\d{1,3})-?(?:nji|njy)?\s?(?i:bap|bölüm))(?:[.:—–-]|\s[—–-])?(?:\s+(?=\p{Lu})|$)/u,
    example: '2-nji bap. Jemleýji düzgünler',
    takes: { number: '2-nji bap' },
    unlike: '2-nji babyň düzgünleri',
  },
  {
    name: 'chapter in Roman numerals',
    numbers: 'chapter',
    style: 'roman',
    pattern: /^(?<number>(?<numeral>[IVXLC]{1,7})\s(?i:bap|bölüm))(?:[.:—–-]|\s[—–-])?(?:\s+(?=\p{Lu})|$)/u,
    example: 'II bap',
    takes: { number: 'II bap' },
    unlike: 'II babyň',
  },
  decimal,
  paragraph,
  romanParagraph,
  romanPoint,
  latinPoint,
  figurePoint,
  dash,
];
