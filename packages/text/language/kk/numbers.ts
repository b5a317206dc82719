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
      /^(?<number>(?<numeral>\d{1,3})-?(?:\s?[бБ][аА][пП]))(?:[.:—–-]|\s[—–-])?(?:\s+(?=[\p{Lu}«"])|$)/u,
    example: '3-бап. Ынтымақтастық салалары',
    takes: { number: '3-бап', numeral: '3' },
    unlike: '3-бапта көзделген',
  },
  {
    name: 'chapter',
    numbers: 'chapter',
    style: 'arabic',
    pattern: /^(?<number>(?<numeral>\d{1,3})-\s?(?i:тарау|бөлім))(?:[.:—–-]|\s[—–-])?(?:\s+(?=\p{Lu})|$)/u,
    example: '2-тарау. Қорытынды ережелер',
    takes: { number: '2-тарау' },
    unlike: '2-тараудың ережелері',
  },
  {
    name: 'chapter in Roman numerals',
    numbers: 'chapter',
    style: 'roman',
    pattern: /^(?<number>(?<numeral>[IVXLC]{1,7})\s(?i:тарау|бөлім))(?:[.:—–-]|\s[—–-])?(?:\s+(?=\p{Lu})|$)/u,
    example: 'II тарау',
    takes: { number: 'II тарау' },
    unlike: 'II тараудың',
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
