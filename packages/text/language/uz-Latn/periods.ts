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

const QUARTER = `${quarters('birinchi|I|1-', 'ikkinchi|II|2-', 'uchinchi|III|3-', "to['’‘ʻʼ]rtinchi|oxirgi|IV|4-")}\\s?(?:chorag|chorak|kvartal)(?:i|ida)?`;
const HALF = `${halves('birinchi|I|1-', 'ikkinchi|II|2-')}\\s?yarm(?:i|ida)|${halves('birinchi|I|1-', 'ikkinchi|II|2-')}\\s?yarim\\s?yillig(?:i|ida)`;
const OF_YEAR = `(?<![\\p{L}\\p{N}/.:+-])${YEAR}-?\\s?(?:yilning|yilgi|yil)\\s`;
/** A number or a word for one. */
const WORD = "[\\p{L}\\p{M}'’‘ʻʼ]+(?:[\\s-][\\p{L}\\p{M}'’‘ʻʼ]+)?";
const LENGTH = `(?<count>\\d+|${WORD})\\s(?:ish\\s)?(?:kun|hafta|oy|yil)\\p{L}{0,4}`;
/** Endings before the one that says by when or from when: 'dekabr|i|gacha'. */
const ENDING = '(?:i|ning|si|da)?';

export const periods: PeriodGrammar = {
  units: [
    ...dayUnits(dates),
    {
      name: 'month of a year',
      unit: 'month',
      pattern: new RegExp(
        `${OF_YEAR}(?<month>${MONTHS})(?:\\s?[-–—]\\s?(?<lastMonth>${MONTHS}))?(?:\\soyi)?(?:da|ida)?`,
        'iu',
      ),
      example: '2027-yil mayda',
      takes: { year: '2027', month: 'may' },
      unlike: '6-mayda',
    },
    {
      name: 'quarter or half of a year',
      unit: 'part',
      pattern: new RegExp(`${OF_YEAR}(?:${QUARTER}|${HALF})`, 'iu'),
      example: '2026-yilning birinchi yarmida',
      takes: { year: '2026', h1: 'birinchi' },
      unlike: '2026-yilning birinchi majlisi',
    },
    {
      name: 'from year to year',
      unit: 'years',
      pattern: new RegExp(`${yearRange('yildan')}(?:-?\\s?yil(?:lar\\p{L}*|gacha)?)?`, 'iu'),
      example: '2022–2024-yillarga',
      takes: { year: '2022', until: '2024' },
      unlike: '2022/24 qaror',
    },
    {
      name: 'year',
      unit: 'year',
      pattern: new RegExp(`(?<![\\p{L}\\p{N}/.:+-])${YEAR}-?\\s?yil(?:ning|gi|da(?!n)|i)?`, 'iu'),
      example: '2025-yil oxirigacha',
      takes: { year: '2025' },
      unlike: '2000 ishtirokchi',
    },
  ],
  before: [],
  after: [
    trailing('end', '\\s(?:yil\\s)?(?:oxir|yakun)i(?:da)?', ' oxirigacha', ' oxirgi'),
    trailing('middle', "\\so['’‘ʻʼ]rta(?:si|lari)(?:da)?", ' oʻrtasigacha', ' oʻrtoq'),
    trailing('start', '\\s(?:yil\\s)?bosh(?:i|lari)(?:da)?', ' boshida', ' boshliqlar'),
    trailing(
      'by',
      `${ENDING}(?:gacha|ga\\s?qadar|ga\\skelib|dan\\skechiktirmay|dan\\skechikmay)(?!\\p{L})`,
      'gacha',
      'da',
    ),
    trailing('from', `${ENDING}dan(?:\\s(?:boshlab|beri|e['’‘ʻʼ]tiboran))?(?!\\p{L})`, 'dan boshlab', 'da'),
  ],
  to: /dan\|\s$/iu,
  relative: [
    {
      name: 'within so long',
      pattern: new RegExp(
        `(?<!\\p{L})(?:(?<event>[\\p{L}'’‘ʻʼ\\s]{3,60}?)\\s(?:kundan|kunidan|keyin)\\s(?:boshlab\\s)?)?(?:kelgusi\\s|keyingi\\s)?${LENGTH}\\s(?:ichida|davomida|mobaynida)`,
        'iu',
      ),
      example: 'Bitim kuchga kirgan kundan boshlab olti oy ichida',
      takes: { event: 'Bitim kuchga kirgan' },
      unlike: 'olti oy oʻtdi',
    },
    {
      name: 'at a meeting to come',
      pattern:
        /(?<!\p{L})(?<event>(?:keyingi|navbatdagi|kelgusi)\s(?:[\p{L}'’‘ʻʼ-]+\s){0,4}?(?:uchrashuv|majlis|sessiya|sammit|forum|konferensiya)\p{L}*)/iu,
      example: 'navbatdagi Maslahat uchrashuvida',
      takes: { event: 'navbatdagi Maslahat uchrashuvida' },
      unlike: 'uchrashuvda',
    },
    {
      name: 'when something has come about',
      pattern:
        /(?<!\p{L})(?<event>(?:[\p{L}'’‘ʻʼ]+\s){0,3}(?:kuchga\skir|imzolan|ratifikatsiya\sqilin|qabul\sqilin)\p{L}{2,8})\s(?:keyin|so['’‘ʻʼ]ng|kundan\sboshlab)/iu,
      example: 'ushbu Bitim kuchga kirgandan keyin',
      takes: { event: 'ushbu Bitim kuchga kirgandan' },
      unlike: 'Bitim kuchga kirdi',
    },
    {
      name: 'soon',
      pattern:
        /(?<!\p{L})(?:yaqin\s(?:vaqtda|kunlarda|kelajakda|orada)|tez\sorada|imkon\sqadar\stez|qisqa\smuddatda)(?!\p{L})/iu,
      example: 'yaqin vaqtda',
      unlike: 'yaqin qoʻshnilar',
    },
  ],
};
