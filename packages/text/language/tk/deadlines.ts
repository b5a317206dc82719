import type { DeadlineRule } from '../coding.ts';
import { dates } from './dates.ts';

const MONTH = `(?<month>${Object.keys(dates.months).join('|')})`;
const NTH = '(?:-?(?:nji|njy))?';
const YEAR = `(?<year>20\\d{2})${NTH}\\s`;
const OF_YEAR = `${YEAR}ýyl(?:yň)?\\s`;
const DAY = `(?<day>\\d{1,2})${NTH}\\s`;
const CASE = '\\p{L}*';

/** In the order in which they are asked. */
export const deadlines: readonly DeadlineRule[] = [
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(`${OF_YEAR}${DAY}${MONTH}${CASE}\\s(?:başlap|soň)`, 'giu'),
    example: 'ýygymlary [2027-nji ýylyň 1-nji iýulyndan başlap] ýatyrmaga ylalaşdylar',
  },
  {
    name: 'by or on a day',
    gives: 'day',
    pattern: new RegExp(`${OF_YEAR}${DAY}${MONTH}${CASE}(?:\\sçenli)?`, 'giu'),
    example: '[2027-nji ýylyň 1-nji martyna çenli] gol çekmäge ylalaşdylar',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(`${OF_YEAR}${MONTH}${CASE}(?:\\saý${CASE})?(?:\\sahyryna)?\\sçenli`, 'giu'),
    example: '[2027-nji ýylyň mart aýynyň ahyryna çenli] tamamlamaga ylalaşdylar',
  },
  {
    name: 'in a month',
    gives: 'in-month',
    pattern: new RegExp(`${OF_YEAR}${MONTH}(?:ynda|inde|da|de|\\saýynda)`, 'giu'),
    example: '[2027-nji ýylyň maý aýynda] duşuşmaga ylalaşdylar',
  },
  {
    name: 'by the end of a year',
    gives: 'year-end',
    pattern: new RegExp(`${YEAR}ýyl(?:yň\\sahyryna|a)\\sçenli`, 'giu'),
    example: '[2026-njy ýylyň ahyryna çenli] taýýarlamagy tabşyrdylar',
  },
  {
    name: 'from year to year',
    gives: 'years',
    pattern:
      /(?<year>20\d{2})(?:-?(?:nji|njy))?\s?[-–—]\s?(?<until>20\d{2})(?:-?(?:nji|njy))?\sýyllar(?:da|ynda|a\sniýetlenen)/giu,
    example: '[2026–2028-nji ýyllarda] sergileri geçirmäge ylalaşdylar',
  },
  {
    name: 'from a year on',
    gives: 'from-year',
    pattern: new RegExp(`${YEAR}ýyldan\\sbaşlap`, 'giu'),
    example: '[2027-nji ýyldan başlap] geçirmäge ylalaşdylar',
  },
  {
    name: 'in the near future',
    gives: 'words',
    pattern: /(?:ýakyn\s(?:wagtda|geljekde|günlerde)|gysga\smöhletde)/giu,
    example: '[ýakyn wagtda] tamamlamagy tabşyrdylar',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern:
      /(?<event>(?:indiki|nobatdaky)\s(?:\p{L}+\s)?(?:duşuşyk|duşuşyg|mejlis|sammit)(?:da|ynda|inde|de|a\sçenli|yna\sçenli))/giu,
    example: '[indiki duşuşykda] gol çekmäge ylalaşdylar',
  },
  {
    name: 'in a year, declared a year',
    gives: 'year',
    pattern: new RegExp(`${YEAR}(?:ýylda|ýylynda|ýyly)(?!\\p{L})`, 'giu'),
    example: '[2028-nji ýylda] forum geçirmäge ylalaşdylar',
  },
];
