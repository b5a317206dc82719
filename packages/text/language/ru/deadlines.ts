import type { DeadlineRule } from '../coding.ts';

const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const QUARTER =
  '(?:(?<q1>перв|I\\s|1-)|(?<q2>втор|II\\s|2-)|(?<q3>трет|III\\s|3-)|(?<q4>четв[её]рт|последн|IV\\s|4-))[а-яё]*\\s?квартал[а-я]*';
const HALF = '(?:(?<h1>перв)|(?<h2>втор))[а-яё]*\\s(?:половин|полугоди)[а-яё]*';
const IN_MONTH = 'январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре';
const YEAR = '(?<year>20\\d{2})';
/** \b knows Latin letters only. */
const WORD = '(?<![\\p{L}\\d])';

/** In the order in which they are asked: what is said of the promise itself before what may belong to its object. */
export const deadlines: readonly DeadlineRule[] = [
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(
      `${WORD}с\\s(?<day>\\d{1,2})\\s(?<month>${MONTHS})\\s${YEAR}(?:\\sгода|\\sг\\.)?(?!\\sпо)`,
      'giu',
    ),
    example: 'решили отменить сборы [с 1 июля 2025 года]',
  },
  {
    name: 'by a day',
    gives: 'day',
    pattern: new RegExp(
      `${WORD}(?:до|к|не позднее|не позже|не позднее чем)\\s(?<day>\\d{1,2})\\s(?<month>${MONTHS})\\s${YEAR}(?:\\sгода|\\sг\\.)?`,
      'giu',
    ),
    example: 'договорились подписать соглашение [до 1 марта 2027 года]',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(
      `${WORD}(?:до|к|не позднее)\\s(?:конца\\s|концу\\s)(?<month>${MONTHS})\\s${YEAR}(?:\\sгода|\\sг\\.)?`,
      'giu',
    ),
    example: 'договорились подписать соглашение [до конца марта 2027 года]',
  },
  {
    name: 'in a month',
    gives: 'in-month',
    pattern: new RegExp(`${WORD}в\\s(?<month>${IN_MONTH})\\s${YEAR}(?:\\sгода|\\sг\\.)?`, 'giu'),
    example: 'договорились встретиться [в мае 2027 года]',
  },
  {
    name: 'by the end of a quarter or a half',
    gives: 'part-end',
    pattern: new RegExp(
      `${WORD}(?:до|к|не позднее)\\s(?:конца\\s|концу\\s)?(?:${QUARTER}|${HALF})\\s${YEAR}(?:\\sгода|\\sг\\.)?`,
      'giu',
    ),
    example: 'договорились доложить [до конца первого квартала 2028 года]',
  },
  {
    name: 'in a quarter or a half of a year',
    gives: 'part',
    pattern: new RegExp(`${WORD}в[о]?\\s(?:${QUARTER}|${HALF})\\s${YEAR}(?:\\sгода|\\sг\\.)?`, 'giu'),
    example: 'договорились встретиться [во втором квартале 2028 года]',
  },
  {
    name: 'from a year on',
    gives: 'from-year',
    pattern: new RegExp(`${WORD}(?:с|начиная с)\\s${YEAR}(?:\\sгода|\\sг\\.)(?!\\sпо)`, 'giu'),
    example: 'решили отменить сборы [с 2027 года]',
  },
  {
    name: 'by a year',
    gives: 'year-end',
    pattern: new RegExp(
      `${WORD}(?:до|к|не позднее)\\s(?:конца\\s|концу\\s)?${YEAR}(?:\\sгоду|\\sгода|\\sг\\.)`,
      'giu',
    ),
    example: 'договорились открыть пункт пропуска [до конца 2027 года]',
  },
  {
    name: 'in the near future',
    gives: 'words',
    pattern: new RegExp(
      `${WORD}(?:в (?:ближайшее время|ближайшем будущем|скором времени|кратчайшие сроки|возможно короткие сроки|самое ближайшее время|недалеком будущем|скором будущем)|в ближайшей перспективе|как можно скорее)`,
      'giu',
    ),
    example: 'поручили доработать проект [в ближайшее время]',
  },
  {
    name: 'within so many months or years',
    gives: 'words',
    pattern: new RegExp(
      `${WORD}в течение (?:ближайших |следующих )?(?:\\d+|одного|двух|трех|трёх|четырех|пяти|шести|семи|восьми|девяти|десяти|двенадцати)\\s(?:дней|недель|месяцев|месяца|лет|года)`,
      'giu',
    ),
    example: 'договорились доложить [в течение шести месяцев]',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern: new RegExp(
      `${WORD}(?:на|ко?|до|не позднее|в ходе|в рамках)\\s(?<event>(?:(?:нашей|своей|его|ее|её|их)\\s)?(?:следующ|очередн|предстоящ|ближайш)[а-яё]+(?:\\s[а-яё-]+){0,5}?\\s(?:встреч|заседани|сесси|саммит|форум|конференци|совещани)[а-яё]*(?:\\sглав государств(?:\\s(?:Центральной Азии|стран Центральной Азии))?)?)`,
      'giu',
    ),
    example: 'подготовить договор к подписанию [на следующей Консультативной встрече]',
  },
  {
    name: 'from year to year',
    gives: 'years',
    pattern: new RegExp(
      `${WORD}(?:в|на)\\s(?:период\\s)?(?:с\\s)?(?<year>20\\d{2})(?:\\s?[–—-]\\s?|\\sпо\\s|\\s—\\s)(?<until>20\\d{2})\\s(?:годах|годы|гг\\.)(?!\\s[а-я]*план)`,
      'giu',
    ),
    example: 'договорились проводить выставки [в 2026–2028 годах]',
  },
  {
    name: 'declared a year',
    gives: 'year',
    pattern: new RegExp(`(?<=(?:объяв|провозгла)[а-яё]+\\s)${YEAR}(?:\\sгода?)`, 'giu'),
    example: 'объявить [2025 год] Годом ледников',
  },
  {
    name: 'in a year',
    gives: 'year',
    pattern: new RegExp(
      `${WORD}в(?:\\sтечение)?(?:\\s(?:этом|нынешнем|текущем)(?:\\sгоду)?,?)?\\s${YEAR}\\s(?:году|года)(?!\\s(?:договор|деклара|соглаш|заявлен))`,
      'giu',
    ),
    example: 'договорились провести форум [в 2027 году]',
  },
];
