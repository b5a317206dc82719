import type { DeadlineRule } from '../coding.ts';

const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
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
      `${WORD}(?:на|ко?|до|не позднее|в ходе|в рамках)\\s(?<event>(?:следующ|очередн|предстоящ|ближайш)[а-яё]+(?:\\s[а-яё-]+){0,5}?\\s(?:встреч|заседани|сесси|саммит|форум|конференци|совещани)[а-яё]*(?:\\sглав государств(?:\\s(?:Центральной Азии|стран Центральной Азии))?)?)`,
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
