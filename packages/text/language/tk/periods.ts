import {
  dayUnits,
  halves,
  type PeriodGrammar,
  quarters,
  trailing,
  YEAR,
  yearRange,
} from '../period-grammar.ts';
import { dates, MONTHS } from './dates.ts';

const QUARTER = `${quarters('birinji|I|1-nji', 'ikinji|II|2-nji', 'üçünji|III|3-nji', 'dördünji|soňky|IV|4-nji')}\\s(?:çärýe[gk]|kwartal)\\p{L}{0,6}`;
const HALF = `${halves('birinji|ilkinji|I|1-nji', 'ikinji|II|2-nji')}\\sýarym\\p{L}{0,8}`;
const NTH = '(?:-?nj[iy])?';
const OF_YEAR = `(?<![\\p{L}\\p{N}/.:+-])${YEAR}${NTH}\\s(?:ýylyň|ýyl)\\s`;
/** A number or a word for one. */
const WORD = "[\\p{L}\\p{M}'’‘ʻʼ]+(?:[\\s-][\\p{L}\\p{M}'’‘ʻʼ]+)?";
const LENGTH = `(?<count>\\d+|${WORD})\\s(?:iş\\s)?(?:gün|hepde|aý|ýyl)\\p{L}{0,4}`;

export const periods: PeriodGrammar = {
  units: [
    ...dayUnits(dates),
    {
      name: 'month of a year',
      unit: 'month',
      pattern: new RegExp(
        `${OF_YEAR}(?<month>${MONTHS})(?:\\s?[-–—]\\s?(?<lastMonth>${MONTHS}))?\\p{L}{0,7}`,
        'iu',
      ),
      example: '2027-nji ýylyň maýynda',
      takes: { year: '2027', month: 'maý' },
      unlike: '6-njy maýda',
    },
    {
      name: 'quarter or half of a year',
      unit: 'part',
      pattern: new RegExp(`${OF_YEAR}(?:${QUARTER}|${HALF})`, 'iu'),
      example: '2026-njy ýylyň birinji ýarymynda',
      takes: { year: '2026', h1: 'birinji' },
      unlike: '2026-njy ýylyň birinji mejlisi',
    },
    {
      name: 'from year to year',
      unit: 'years',
      pattern: new RegExp(`${yearRange('ýyldan')}(?:${NTH}(?:\\sýyl\\p{L}*(?:\\sçenli)?)?)?`, 'iu'),
      example: '2022–2024-nji ýyllar üçin',
      takes: { year: '2022', until: '2024' },
      unlike: '2022/24 karar',
    },
    {
      name: 'from year to year, each with its ending',
      unit: 'years',
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}/.:+-])${YEAR}-nj[iy](?:\\sýyldan\\s|[-–—])(?<until>(?:19|20)\\d{2})-nj[iy]\\sýyl(?:a\\sçenli|\\p{L}*)`,
        'iu',
      ),
      example: '2026-njy ýyldan 2030-njy ýyla çenli',
      takes: { year: '2026', until: '2030' },
      unlike: '2026-njy ýyldan başlap',
    },
    {
      name: 'year',
      unit: 'year',
      pattern: new RegExp(`(?<![\\p{L}\\p{N}/.:+-])${YEAR}${NTH}\\sýyl\\p{L}{0,6}(?!\\p{L})`, 'iu'),
      example: '2025-nji ýylyň ahyryna çenli',
      takes: { year: '2025' },
      unlike: '2000 gatnaşyjy',
    },
  ],
  before: [],
  after: [
    trailing('end', '\\s(?:ahyr|soň)(?:y|yna|ynda|yndan|una|unda)(?!\\p{L})', ' ahyryna', ' soňky'),
    trailing('middle', '\\sorta(?:sy|syna|synda|syndan)(?!\\p{L})', ' ortasyna', ' ortak'),
    trailing('start', '\\sbaş(?:y|yna|ynda|yndan)(?!\\p{L})', ' başynda', ' baştutanlar'),
    trailing(
      'by',
      '\\s(?:çenli|gijä\\sgalman|gijikdirmän|giç\\sgalman|gijikdirilmän)(?!\\p{L})',
      ' çenli',
      ' çäk',
    ),
    trailing('from', '\\s(?:başlap|bäri)(?!\\p{L})', ' başlap', ' başlangyç'),
  ],
  to: /[dn][ae]n\|\s$/iu,
  relative: [
    {
      name: 'within so long',
      pattern: new RegExp(
        `(?<!\\p{L})(?:(?<event>[\\p{L}\\s]{3,60}?)\\s(?:gününden|günden|soň)\\s(?:başlap\\s)?)?(?:geljek\\s|indiki\\s)?${LENGTH}\\s(?:içinde|dowamynda)`,
        'iu',
      ),
      example: 'Ylalaşyk güýje giren gününden başlap alty aýyň dowamynda',
      takes: { event: 'Ylalaşyk güýje giren' },
      unlike: 'alty aý geçdi',
    },
    {
      name: 'at a meeting to come',
      pattern:
        /(?<!\p{L})(?<event>(?:indiki|nobatdaky|geljekki)\s(?:[\p{L}-]+\s){0,4}?(?:duşuşy[gk]|mejlis|sessiýa|sammit|forum|maslahat)\p{L}*)/iu,
      example: 'indiki Konsultatiw duşuşykda',
      takes: { event: 'indiki Konsultatiw duşuşykda' },
      unlike: 'duşuşykda',
    },
    {
      name: 'when something has come about',
      pattern:
        /(?<!\p{L})(?<event>(?:[\p{L}]+\s){0,3}(?:güýje\sgir|gol\sçek|tassykla|kabul\sedil)\p{L}{2,8})\s(?:soň|günden\sbaşlap)/iu,
      example: 'şu Ylalaşyk güýje girenden soň',
      takes: { event: 'şu Ylalaşyk güýje girenden' },
      unlike: 'Ylalaşyk güýje girdi',
    },
    {
      name: 'soon',
      pattern:
        /(?<!\p{L})(?:ýakyn\swagtda|ýakyn\sgeljekde|mümkin\sboldugyça\s(?:çalt|tiz)|gysga\swagtda|gysga\smöhletde)(?!\p{L})/iu,
      example: 'ýakyn wagtda',
      unlike: 'ýakyn goňşular',
    },
  ],
};
