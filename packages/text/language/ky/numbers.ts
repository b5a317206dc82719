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
    pattern:
      /^(?<number>(?<numeral>\d{1,3})-?\s?(?i:берене|статья))(?:[.:—–-]|\s[—–-])?(?:\s+(?=[\p{Lu}«"])|$)/u,
    example: '3-берене. Кызматташуу тармактары',
    takes: { number: '3-берене', numeral: '3' },
    unlike: '3-беренеде каралган',
  },
  {
    name: 'chapter',
    numbers: 'chapter',
    style: 'arabic',
    pattern:
      /^(?<number>(?<numeral>\d{1,3})-\s?(?i:глава|бөлүм|бап))(?:[.:—–-]|\s[—–-])?(?:\s+(?=\p{Lu})|$)/u,
    example: '2-бөлүм. Корутунду жоболор',
    takes: { number: '2-бөлүм' },
    unlike: '2-бөлүмдүн жоболору',
  },
  {
    name: 'chapter in Roman numerals',
    numbers: 'chapter',
    style: 'roman',
    pattern:
      /^(?<number>(?<numeral>[IVXLC]{1,7})\s(?i:глава|бөлүм|бап))(?:[.:—–-]|\s[—–-])?(?:\s+(?=\p{Lu})|$)/u,
    example: 'II бөлүм',
    takes: { number: 'II бөлүм' },
    unlike: 'II бөлүмдүн',
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
