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
    pattern: /^(?<number>(?<numeral>\d{1,3})-\s?(?i:modda))(?:[.:—–-]|\s[—–-])?(?:\s+(?=[\p{Lu}«"“])|$)/u,
    example: '3-modda. Hamkorlik sohalari',
    takes: { number: '3-modda', numeral: '3' },
    unlike: '3-moddada nazarda tutilgan',
  },
  {
    name: 'chapter',
    numbers: 'chapter',
    style: 'arabic',
    pattern: /^(?<number>(?<numeral>\d{1,3})-\s?(?i:bob|boʻlim))(?:[.:—–-]|\s[—–-])?(?:\s+(?=\p{Lu})|$)/u,
    example: '2-bob. Yakuniy qoidalar',
    takes: { number: '2-bob' },
    unlike: '2-bobning qoidalari',
  },
  {
    name: 'chapter in Roman numerals',
    numbers: 'chapter',
    style: 'roman',
    pattern: /^(?<number>(?<numeral>[IVXLC]{1,7})\s(?i:bob|boʻlim))(?:[.:—–-]|\s[—–-])?(?:\s+(?=\p{Lu})|$)/u,
    example: 'II bob',
    takes: { number: 'II bob' },
    unlike: 'II bobning',
  },
  decimal,
  paragraph,
  romanParagraph,
  romanPoint,
  latinPoint,
  figurePoint,
  dash,
];
