import type { DateGrammar } from '../language.ts';

const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const DATE = `(?i:«?(?<day>\\d{1,2})»?(?:\\s?[-–—]\\s?(?<last>\\d{1,2}))?\\s(?<month>${MONTHS})\\s(?<year>\\d{4})(?:\\s?(?:года|г\\.))?)`;
/** Names of places begin with capitals: 'Туркменбаши', 'Порт-Истер'. */
const NAME = '(?<place>\\p{Lu}[\\p{L}-]{1,30}(?:\\s\\p{Lu}[\\p{L}-]{1,30}){0,2})';
const CITY = '(?:(?:г\\.|город[е]?|городок)\\s?)?';
const IN_CITY = '(?:в|во)\\s(?:(?:г\\.|городе)\\s?)?';

export const dates: DateGrammar = {
  months: {
    января: 1,
    февраля: 2,
    марта: 3,
    апреля: 4,
    мая: 5,
    июня: 6,
    июля: 7,
    августа: 8,
    сентября: 9,
    октября: 10,
    ноября: 11,
    декабря: 12,
  },
  days: [
    {
      name: 'day, month, year',
      pattern: new RegExp(DATE, 'u'),
      example: '6 августа 2021 года',
      takes: { day: '6', month: 'августа', year: '2021' },
      unlike: 'в августе 2021 года',
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
