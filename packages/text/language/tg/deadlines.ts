import type { DeadlineRule } from '../coding.ts';
import { dates } from './dates.ts';

const MONTH = `(?<month>${Object.keys(dates.months).join('|')})`;
const YEAR = '(?:соли\\s)?(?<year>20\\d{2})';
const UNTIL = '(?<!\\p{L})(?:то|қабл\\sаз|пеш\\sаз|на\\sдертар\\sаз)\\s';
const IN = '(?<!\\p{L})(?:дар\\s)?(?:моҳи\\s)?';

/** In the order in which they are asked. */
export const deadlines: readonly DeadlineRule[] = [
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(`(?:аз|сар\\sкарда\\sаз)\\s(?<day>\\d{1,2})\\s${MONTH}\\p{L}*\\s${YEAR}`, 'giu'),
    example: 'боҷҳоро [аз 1 июли соли 2027] бекор намоянд',
  },
  {
    name: 'by or on a day',
    gives: 'day',
    pattern: new RegExp(`(?:${UNTIL}|дар\\s)?(?<!\\d)(?<day>\\d{1,2})\\s${MONTH}\\p{L}*\\s${YEAR}`, 'giu'),
    example: 'созишномаро [то 1 марти соли 2027] имзо намоянд',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(`${UNTIL}(?:охири\\s)?(?:моҳи\\s)?${MONTH}\\p{L}*\\s${YEAR}`, 'giu'),
    example: 'лоиҳаро [то охири моҳи марти соли 2027] ба итмом расонанд',
  },
  {
    name: 'in a month',
    gives: 'in-month',
    pattern: new RegExp(`${IN}${MONTH}\\p{L}*\\s${YEAR}`, 'giu'),
    example: 'мулоқот [моҳи майи соли 2027] баргузор мегардад',
  },
  {
    name: 'by the end of a year',
    gives: 'year-end',
    pattern: new RegExp(`${UNTIL}(?:охири\\s)?${YEAR}`, 'giu'),
    example: 'нақшаро [то охири соли 2026] таҳия намоянд',
  },
  {
    name: 'from year to year',
    gives: 'years',
    pattern: /(?:дар\s)?солҳои\s(?<year>20\d{2})\s?[-–—]\s?(?<until>20\d{2})/giu,
    example: 'намоишгоҳҳоро [дар солҳои 2026–2028] баргузор намоянд',
  },
  {
    name: 'from a year on',
    gives: 'from-year',
    pattern: /аз\sсоли\s(?<year>20\d{2})/giu,
    example: 'форумро [аз соли 2027] баргузор намоянд',
  },
  {
    name: 'in the near future',
    gives: 'words',
    pattern: /(?:дар\s(?:ояндаи\sназдик|муҳлати\sкӯтоҳ|муддати\sкӯтоҳ|наздиктарин\sвақт))/giu,
    example: 'лоиҳаро [дар ояндаи наздик] ба итмом расонанд',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern: /(?:дар|то)\s(?<event>(?:мулоқоти|ҷаласаи|нишасти)\s(?:\p{L}+\s)?(?:навбатӣ|оянда))/giu,
    example: 'созишномаро [дар мулоқоти навбатӣ] имзо намоянд',
  },
  {
    name: 'in a year, declared a year',
    gives: 'year',
    pattern: /(?:дар\s)?соли\s(?<year>20\d{2})/giu,
    example: 'форумро [дар соли 2028] баргузор намоянд',
  },
];
