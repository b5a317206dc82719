import type { DeadlineRule } from '../coding.ts';
import { dates } from './dates.ts';

const MONTH = `(?<month>${Object.keys(dates.months).join('|')})`;
const YEAR = '(?<year>20\\d{2})-?\\s?';
const OF_YEAR = `${YEAR}жылдын\\s`;
const DAY = '(?<day>\\d{1,2})\\s?-?\\s?';
const CASE = '\\p{L}*';

/** In the order in which they are asked. */
export const deadlines: readonly DeadlineRule[] = [
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(`${OF_YEAR}${DAY}${MONTH}${CASE}\\s(?:баштап|тартып)`, 'giu'),
    example: 'жыйымдарды [2027-жылдын 1-июлунан баштап] жоюуга макулдашты',
  },
  {
    name: 'by or on a day',
    gives: 'day',
    pattern: new RegExp(`${OF_YEAR}${DAY}${MONTH}${CASE}(?:\\sчейин)?`, 'giu'),
    example: '[2027-жылдын 1-мартына чейин] кол коюуга макулдашты',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(`${OF_YEAR}${MONTH}${CASE}(?:\\sай${CASE})?(?:\\sаягына)?\\sчейин`, 'giu'),
    example: '[2027-жылдын март айынын аягына чейин] аяктоого макулдашты',
  },
  {
    name: 'in a month',
    gives: 'in-month',
    pattern: new RegExp(`${OF_YEAR}${MONTH}(?:ында|инде|унда|үндө|да|де|\\sайында)`, 'giu'),
    example: '[2027-жылдын май айында] жолугушууга макулдашты',
  },
  {
    name: 'by the end of a year',
    gives: 'year-end',
    pattern: new RegExp(`${YEAR}жыл(?:дын\\s(?:аягына|соңуна)|га)\\sчейин`, 'giu'),
    example: '[2026-жылдын аягына чейин] даярдоону тапшырышты',
  },
  {
    name: 'from year to year',
    gives: 'years',
    pattern: /(?<year>20\d{2})\s?[-–—]\s?(?<until>20\d{2})\s?-?\s?жыл(?:дары|дарда|дарга\sкаралган)/giu,
    example: '[2026–2028-жылдары] көргөзмөлөр өткөрүүгө макулдашты',
  },
  {
    name: 'from a year on',
    gives: 'from-year',
    pattern: new RegExp(`${YEAR}жылдан\\s(?:баштап|тартып)`, 'giu'),
    example: '[2027-жылдан баштап] өткөрүүгө макулдашты',
  },
  {
    name: 'in the near future',
    gives: 'words',
    pattern: /(?:жакын\s(?:арада|убакытта|келечекте)|мүмкүн\sболушунча\sтез)/giu,
    example: '[жакын арада] аяктоону тапшырышты',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern:
      /(?<event>(?:кийинки|кезектеги)\s(?:\p{L}+\s)?(?:жолугушуу|жыйын|саммит)(?:да|унда|ында|те|га\sчейин|суна\sчейин))/giu,
    example: '[кийинки жолугушууда] кол коюуга макулдашты',
  },
  {
    name: 'in a year, declared a year',
    gives: 'year',
    pattern: new RegExp(`${YEAR}(?:жылы|жылда|жылды)(?!\\p{L})`, 'giu'),
    example: '[2028-жылы] форум өткөрүүгө макулдашты',
  },
];
