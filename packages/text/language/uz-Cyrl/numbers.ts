import type { NumberRule } from '../language.ts';
import {
  cyrillicPoint,
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
    pattern: /^(?<number>(?<numeral>\d{1,3})-\s?(?i:модда))(?:[.:—–-]|\s[—–-])?(?:\s+(?=[\p{Lu}«"“])|$)/u,
    example: '3-модда. Ҳамкорлик соҳалари',
    takes: { number: '3-модда', numeral: '3' },
    unlike: '3-моддада назарда тутилган',
  },
  {
    name: 'chapter',
    numbers: 'chapter',
    style: 'arabic',
    pattern: /^(?<number>(?<numeral>\d{1,3})-\s?(?i:боб|бўлим))(?:[.:—–-]|\s[—–-])?(?:\s+(?=\p{Lu})|$)/u,
    example: '2-боб. Якуний қоидалар',
    takes: { number: '2-боб' },
    unlike: '2-бобнинг қоидалари',
  },
  {
    name: 'chapter in Roman numerals',
    numbers: 'chapter',
    style: 'roman',
    pattern: /^(?<number>(?<numeral>[IVXLC]{1,7})\s(?i:боб|бўлим))(?:[.:—–-]|\s[—–-])?(?:\s+(?=\p{Lu})|$)/u,
    example: 'II боб',
    takes: { number: 'II боб' },
    unlike: 'II бобнинг',
  },
  decimal,
  paragraph,
  romanParagraph,
  romanPoint,
  cyrillicPoint,
  latinPoint,
  figurePoint,
  dash,
];
