import type { DeadlineRule } from '../coding.ts';
import { dates } from './dates.ts';

const MONTH = `(?<month>${Object.keys(dates.months).join('|')})`;
const YEAR = '(?<year>20\\d{2})';
const OF_YEAR = `${YEAR}\\s(?:жылғы|жылдың)\\s`;
const CASE = '\\p{L}*';

/** In the order in which they are asked. */
export const deadlines: readonly DeadlineRule[] = [
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(`${OF_YEAR}(?<day>\\d{1,2})\\s${MONTH}${CASE}\\s(?:бастап|кейін)`, 'giu'),
    example: 'алымдарды [2027 жылғы 1 шілдеден бастап] жоюға келісті',
  },
  {
    name: 'by or on a day',
    gives: 'day',
    pattern: new RegExp(`${OF_YEAR}(?<day>\\d{1,2})\\s${MONTH}${CASE}(?:\\s(?:дейін|шейін|қарай))?`, 'giu'),
    example: '[2027 жылғы 1 наурызға дейін] қол қоюға келісті',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(
      `${OF_YEAR}${MONTH}${CASE}(?:\\sайы${CASE})?(?:\\s(?:соңына|аяғына))?\\s(?:дейін|шейін)`,
      'giu',
    ),
    example: '[2027 жылғы наурыз айының соңына дейін] аяқтауға келісті',
  },
  {
    name: 'in a month',
    gives: 'in-month',
    pattern: new RegExp(`${OF_YEAR}${MONTH}(?:ында|інде|да|де|та|те|\\sайында)`, 'giu'),
    example: '[2027 жылдың мамырында] кездесуге келісті',
  },
  {
    name: 'by the end of a year',
    gives: 'year-end',
    pattern: new RegExp(`${YEAR}\\sжыл(?:дың\\s(?:соңына|аяғына)|ға)\\s(?:дейін|шейін)`, 'giu'),
    example: '[2026 жылдың соңына дейін] дайындауды тапсырды',
  },
  {
    name: 'from year to year',
    gives: 'years',
    pattern: /(?<year>20\d{2})\s?[-–—]\s?(?<until>20\d{2})\sжыл(?:дары|дарда|дарға\sарналған)/giu,
    example: '[2026–2028 жылдары] көрмелер өткізуге келісті',
  },
  {
    name: 'from a year on',
    gives: 'from-year',
    pattern: new RegExp(`${YEAR}\\sжылдан\\sбастап`, 'giu'),
    example: '[2027 жылдан бастап] өткізуге келісті',
  },
  {
    name: 'in the near future',
    gives: 'words',
    pattern: /(?:жақын\s(?:арада|уақытта)|таяу\s(?:арада|уақытта)|мүмкіндігінше\sтез)/giu,
    example: '[жақын арада] аяқтауды тапсырды',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern:
      /(?<event>(?:келесі|кезекті)\s(?:[\p{L}]+\s)?(?:кездесу|отырыс|саммит)(?:де|інде|та|ында|ке\sдейін|іне\sдейін))/giu,
    example: '[келесі кездесуде] қол қоюға келісті',
  },
  {
    name: 'in a year, declared a year',
    gives: 'year',
    pattern: new RegExp(`${YEAR}\\s(?:жылы|жылда|жылды|жылғы\\s(?=келесі|кезекті))(?!\\p{L})`, 'giu'),
    example: '[2028 жылы] форум өткізуге келісті',
  },
];
