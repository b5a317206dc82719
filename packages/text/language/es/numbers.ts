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
      /^(?<number>(?i:artículo|art\.)\s(?<numeral>\d{1,3})\.?º?)(?:[.:—–-]{1,2}|\s[—–:-])?(?:\s+(?=[\p{Lu}«"“])|$)/u,
    example: 'Artículo 3 Ámbitos de cooperación',
    takes: { number: 'Artículo 3', numeral: '3' },
    unlike: 'Artículo 3 del Tratado',
  },
  {
    name: 'chapter',
    numbers: 'chapter',
    style: 'roman',
    pattern:
      /^(?<number>(?i:capítulo|parte|sección|título)\s(?<numeral>[IVXLC]{1,7}))(?:[.:—–-]|\s[—–:-])?(?:\s+(?=\p{Lu})|$)/u,
    example: 'Capítulo II. Disposiciones finales',
    takes: { number: 'Capítulo II' },
    unlike: 'Capítulo VII de la Carta',
  },
  {
    name: 'chapter in figures',
    numbers: 'chapter',
    style: 'arabic',
    pattern:
      /^(?<number>(?i:capítulo|parte|sección|título)\s(?<numeral>\d{1,3}))(?:[.:—–-]|\s[—–:-])?(?:\s+(?=\p{Lu})|$)/u,
    example: 'Capítulo 2',
    takes: { number: 'Capítulo 2' },
    unlike: 'Parte 2 del plan',
  },
  decimal,
  paragraph,
  romanParagraph,
  romanPoint,
  latinPoint,
  figurePoint,
  dash,
];
