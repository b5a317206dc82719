import {
  dayUnits,
  halves,
  leading,
  type PeriodGrammar,
  quarters,
  trailing,
  YEAR,
  yearRange,
} from '../period-grammar.ts';
import { dates, MONTHS } from './dates.ts';

const ENDING = '(?:-?[а-яё]{1,8})?';
const QUARTER = `${quarters('перв|I|1', 'втор|II|2', 'трет|III|3', 'четв[её]рт|последн|IV|4')}${ENDING}\\sквартал[а-я]{0,2}`;
const HALF = `${halves('перв|I|1', 'втор|II|2')}${ENDING}\\s(?:половин|полугоди)[а-яё]{0,2}`;
const YEAR_WORD = '\\s?(?:год(?:а|у|ом|е)?|г\\.)(?!\\p{L})';
/** A number or a word for one. */
const WORD = "[\\p{L}\\p{M}'’‘ʻʼ]+(?:[\\s-][\\p{L}\\p{M}'’‘ʻʼ]+)?";
const LENGTH = `(?<count>\\d+|${WORD})\\s(?:календарных\\s|рабочих\\s)?(?:дн(?:я|ей|и)|день|недел[ьию]|месяц(?:а|ев)?|лет|года?)(?!\\p{L})`;

export const periods: PeriodGrammar = {
  units: [
    {
      name: 'from a day of one month to a day of another',
      unit: 'day',
      pattern: new RegExp(
        `(?<![\\p{N}/.-])(?<day>\\d{1,2})\\s(?<month>${MONTHS})\\s?(?:[-–—]|по|до)\\s?(?<last>\\d{1,2})\\s(?<lastMonth>${MONTHS})\\s${YEAR}(?:${YEAR_WORD})?`,
        'iu',
      ),
      example: 'с 28 апреля по 2 мая 2026 года',
      takes: { day: '28', month: 'апреля', last: '2', lastMonth: 'мая', year: '2026' },
      unlike: '28 апреля 2026 года',
    },
    ...dayUnits(dates),
    {
      name: 'month of a year',
      unit: 'month',
      pattern: new RegExp(
        `(?<!\\p{L})(?<month>${Object.keys(dates.months).join('|')})(?:\\s?(?:[-–—]|по)\\s?(?<lastMonth>${Object.keys(dates.months).join('|')}))?\\s${YEAR}(?:${YEAR_WORD})?`,
        'iu',
      ),
      example: 'в мае 2027 года',
      takes: { month: 'мае', year: '2027' },
      unlike: '6 мая',
    },
    {
      name: 'quarter or half of a year',
      unit: 'part',
      pattern: new RegExp(`(?<!\\p{L})(?:${QUARTER}|${HALF})\\s${YEAR}(?:${YEAR_WORD})?`, 'iu'),
      example: 'в первом полугодии 2026 года',
      takes: { h1: 'перв', year: '2026' },
      unlike: 'в первой половине встречи',
    },
    {
      name: 'from year to year',
      unit: 'years',
      pattern: new RegExp(
        `${yearRange('(?:год[а-я]*\\s|гг?\\.\\s)?(?:по|до)')}(?:\\s?(?:год(?:ы|ов|ам|ах|ами|а|у)?|гг?\\.)(?!\\p{L}))?`,
        'iu',
      ),
      example: 'на 2022–2024 годы',
      takes: { year: '2022', until: '2024' },
      unlike: 'резолюция 2022/24',
    },
    {
      name: 'year',
      unit: 'year',
      pattern: new RegExp(`(?<![\\p{L}\\p{N}/.:+-])${YEAR}${YEAR_WORD}`, 'iu'),
      example: 'к концу 2025 года',
      takes: { year: '2025' },
      unlike: '2000 участников',
    },
  ],
  before: [
    leading('end', 'кон(?:ца|цу|це|ец)', 'концу ', 'конца дорог '),
    leading('middle', 'середин(?:ы|у|е|а)', 'середины ', 'в серединах '),
    leading('start', 'начал(?:а|о|у|е)', 'начале ', 'начали '),
    leading(
      'by',
      'до|к|по|ко|не\\sпозднее(?:\\sчем)?|не\\sпозже(?:\\sчем)?|вплоть\\sдо',
      'не позднее ',
      'позднее было ',
    ),
    leading('from', 'с|со|начиная\\s(?:с|со)|(?:по|за)\\sпериод\\sс', 'начиная с ', 'нас '),
  ],
  after: [trailing('by', '\\sвключительно', ' включительно', ' включая')],
  to: /\|\s?(?:по|до|[-–—])\s?$/iu,
  relative: [
    {
      name: 'within so long',
      pattern: new RegExp(
        `(?<!\\p{L})(?:в\\sтечение|в\\sходе|за|через)\\s(?:ближайших\\s|следующих\\s)?${LENGTH}(?:\\s(?:с\\s(?:даты|момента|дня)|после|со\\sдня)\\s(?<event>[\\p{L}\\s-]{3,60}))?`,
        'iu',
      ),
      example: 'в течение шести месяцев с даты вступления в силу',
      takes: { event: 'вступления в силу' },
      unlike: 'в течение реки',
    },
    {
      name: 'so long after or before',
      pattern: new RegExp(
        `(?<!\\p{L})(?:не\\sпозднее\\s(?:чем\\s)?(?:за\\s|через\\s)?)?${LENGTH}\\s(?:после|до|с\\s(?:даты|момента|дня))\\s(?<event>[\\p{L}\\s-]{3,60})`,
        'iu',
      ),
      example: 'не позднее чем за тридцать дней до открытия сессии',
      takes: { event: 'открытия сессии' },
      unlike: 'тридцать дней отдыха',
    },
    {
      name: 'at a meeting to come',
      pattern:
        /(?<!\p{L})(?:на|ко?|до|в\sходе|в\sрамках)\s(?<event>(?:своей\s|своём\s|нашей\s)?(?:следующ|очередн|предстоящ|ближайш)[а-яё]{2,4}\s(?:[\p{L}-]+\s){0,5}?(?:встреч|заседани|сесси|саммит|форум|конференци|совещани)[а-яё]{0,3})/iu,
      example: 'на следующей Консультативной встрече',
      takes: { event: 'следующей Консультативной встрече' },
      unlike: 'на встрече',
    },
    {
      name: 'when something has come about',
      pattern:
        /(?<!\p{L})(?:после|по|с\s(?:даты|момента|дня)|до|со\sдня)\s(?<event>(?:вступлени|подписани|ратификаци|завершени|приняти|присоединени)(?:я|и|ю)(?:\s(?:в\sсилу|настоящего\s\p{Lu}\p{L}+))*)/iu,
      example: 'после вступления в силу настоящего Соглашения',
      takes: { event: 'вступления в силу настоящего Соглашения' },
      unlike: 'вступление в силу',
    },
    {
      name: 'soon',
      pattern:
        /(?<!\p{L})(?:в\s(?:самое\s)?ближайшее\sвремя|в\s(?:ближайшем|скором|обозримом|недалёком|недалеком)\sбудущем|в\sскором\sвремени|в\s(?:кратчайшие|возможно\sкороткие)\sсроки|как\sможно\sскорее|незамедлительно)(?!\p{L})/iu,
      example: 'в кратчайшие сроки',
      unlike: 'будущее региона',
    },
  ],
};
