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
    pattern: /^(?<number>(?i:моддаи|модда)\s(?<numeral>\d{1,3}))(?:[.:—–-]|\s[—–-])?(?:\s+(?=[\p{Lu}«"])|$)/u,
    example: 'Моддаи 3. Соҳаҳои ҳамкорӣ',
    takes: { number: 'Моддаи 3', numeral: '3' },
    unlike: 'Моддаи 3 ҳамин Аҳднома',
  },
  {
    name: 'chapter',
    numbers: 'chapter',
    style: 'arabic',
    pattern: /^(?<number>(?i:боби|фасли|қисми)\s(?<numeral>\d{1,3}))(?:[.:—–-]|\s[—–-])?(?:\s+(?=\p{Lu})|$)/u,
    example: 'Боби 2. Муқаррароти хотимавӣ',
    takes: { number: 'Боби 2' },
    unlike: 'Қисми 2 ин нақша',
  },
  {
    name: 'chapter in Roman numerals',
    numbers: 'chapter',
    style: 'roman',
    pattern:
      /^(?<number>(?i:боби|фасли|қисми)\s(?<numeral>[IVXLC]{1,7}))(?:[.:—–-]|\s[—–-])?(?:\s+(?=\p{Lu})|$)/u,
    example: 'Боби II',
    takes: { number: 'Боби II' },
    unlike: 'Боби VII аз Оиннома',
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
