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
    spelled: { premier: 1 },
    pattern:
      /^(?<number>(?i:article|art\.)\s(?<numeral>\d{1,3}|premier)(?:er)?)(?:[.:—–-]|\s[—–:-])?(?:\s+(?=[\p{Lu}«"])|$)/u,
    example: 'Article 3. Domaines de coopération',
    takes: { number: 'Article 3', numeral: '3' },
    unlike: 'Article 3 du Traité',
  },
  {
    name: 'chapter',
    numbers: 'chapter',
    style: 'roman',
    spelled: { premier: 1, première: 1 },
    pattern:
      /^(?<number>(?i:chapitre|partie|section|titre)\s(?<numeral>[IVXLC]{1,7}|premi(?:er|ère)))(?:[.:—–-]|\s[—–:-])?(?:\s+(?=\p{Lu})|$)/u,
    example: 'Chapitre II. Dispositions finales',
    takes: { number: 'Chapitre II' },
    unlike: 'Chapitre VII de la Charte',
  },
  {
    name: 'chapter in figures',
    numbers: 'chapter',
    style: 'arabic',
    pattern:
      /^(?<number>(?i:chapitre|partie|section|titre)\s(?<numeral>\d{1,3}))(?:[.:—–-]|\s[—–:-])?(?:\s+(?=\p{Lu})|$)/u,
    example: 'Chapitre 2',
    takes: { number: 'Chapitre 2' },
    unlike: 'Partie 2 du plan',
  },
  decimal,
  paragraph,
  romanParagraph,
  romanPoint,
  latinPoint,
  figurePoint,
  dash,
];
