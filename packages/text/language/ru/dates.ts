import type { DateGrammar } from '../language.ts';
import { valuesOf } from '../words-of.ts';
import { quantities } from './quantities.ts';

export const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const DATE = `(?i:«?(?<day>\\d{1,2})»?(?:\\s?[-–—]\\s?(?<last>\\d{1,2}))?\\s(?<month>${MONTHS})\\s(?<year>\\d{4})(?:\\s?(?:года|г\\.))?)`;
/** Names of places begin with capitals: 'Туркменбаши', 'Порт-Истер'. */
const NAME = '(?<place>\\p{Lu}[\\p{L}-]{1,30}(?:\\s\\p{Lu}[\\p{L}-]{1,30}){0,2})';
const CITY = '(?:(?:г\\.|город[е]?|городок)\\s?)?';
const IN_CITY = '(?:в|во)\\s(?:(?:г\\.|городе)\\s?)?';

/** At the end of a treaty, days and years are spelled out. */
const DAY_WORDS = '(?:(?:двадцать|тридцать)\\s)?\\p{L}{2,15}[ое]го';
const YEAR_WORDS = 'две\\sтысячи\\s(?:\\p{L}+\\s){0,2}\\p{L}+(?:ого|его)|двухтысячного';

export const dates: DateGrammar = {
  spelled: quantities,
  months: valuesOf(`
    1 января январе январь январю
    2 февраля феврале февраль февралю
    3 марта марте март марту
    4 апреля апреле апрель апрелю
    5 мая мае май маю
    6 июня июне июнь июню
    7 июля июле июль июлю
    8 августа августе август августу
    9 сентября сентябре сентябрь сентябрю
    10 октября октябре октябрь октябрю
    11 ноября ноябре ноябрь ноябрю
    12 декабря декабре декабрь декабрю`),
  days: [
    {
      name: 'day, month, year',
      pattern: new RegExp(DATE, 'u'),
      example: '6 августа 2021 года',
      takes: { day: '6', month: 'августа', year: '2021' },
      unlike: 'в августе 2021 года',
    },
    {
      name: 'day, month, year, spelled out',
      pattern: new RegExp(
        `(?<!\\p{L})(?<day>${DAY_WORDS})\\s(?<month>${MONTHS})\\s(?<year>\\d{4}|${YEAR_WORDS})(?:\\s(?:года|г\\.))?`,
        'iu',
      ),
      example: 'четырнадцатого мая две тысячи двадцать шестого года',
      takes: { day: 'четырнадцатого', month: 'мая', year: 'две тысячи двадцать шестого' },
      unlike: 'четырнадцатая сессия мая 2026 года',
    },
  ],
  adoption: [
    {
      name: 'place, then day, alone on a line',
      pattern: new RegExp(`^${CITY}${NAME},\\s${DATE}$`, 'u'),
      example: 'г. Туркменбаши, 6 августа 2021 года',
      takes: { place: 'Туркменбаши', day: '6' },
      unlike: 'В понедельник, 6 августа 2021 года',
    },
    {
      name: 'day, then place, alone on a line',
      pattern: new RegExp(`^${DATE},?\\s${CITY}${NAME}$`, 'u'),
      example: '6 августа 2021 года, г. Туркменбаши',
      takes: { place: 'Туркменбаши' },
      unlike: '6 августа 2021 года',
    },
    {
      name: 'on a day in a place',
      pattern: new RegExp(`${DATE},?\\s${IN_CITY}${NAME}`, 'u'),
      example: 'Главы государств 6 августа 2021 года в городе Туркменбаши провели встречу',
      takes: { place: 'Туркменбаши', day: '6' },
      unlike: '6 августа 2021 года в докладе',
    },
    {
      name: 'in a place on a day',
      pattern: new RegExp(`\\s${IN_CITY}${NAME},?\\s${DATE}`, 'u'),
      example: 'Совершено в городе Порт-Истер 14 мая 2026 года.',
      takes: { place: 'Порт-Истер', day: '14' },
      unlike: 'в Центральной Азии, как 14 мая',
    },
  ],
};
