import type { DateGrammar } from '../language.ts';
import { standingDates } from '../standing.ts';
import { quantities } from './quantities.ts';

export const MONTHS = 'январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр';
const DAY = `(?<day>\\d{1,2})(?:\\s?[-–—]\\s?(?<last>\\d{1,2}))?\\s(?<month>${MONTHS})\\p{L}{0,2}\\s(?:соли\\s)?(?<year>\\d{4})(?:\\sсол)?`;
const PLACE = '(?:(?:шаҳри|ш\\.)\\s?)?(?<place>\\p{Lu}[\\p{L}-]{1,30}(?:\\s\\p{Lu}[\\p{L}-]{1,30}){0,2})';

/** At the end of a treaty, days and years are spelled out. */
const DAY_WORDS = '(?:(?:бисту|сию)\\s)?\\p{L}+(?:ум|юм|аввал)и?';
const YEAR_WORDS = 'ду\\sҳазору?\\s(?:\\p{L}+\\s){0,2}\\p{L}+';

export const dates: DateGrammar = {
  spelled: quantities,
  months: {
    январ: 1,
    феврал: 2,
    март: 3,
    апрел: 4,
    май: 5,
    июн: 6,
    июл: 7,
    август: 8,
    сентябр: 9,
    октябр: 10,
    ноябр: 11,
    декабр: 12,
  },
  days: [
    {
      name: 'day, month, year',
      pattern: new RegExp(`(?<!\\d)${DAY}`, 'iu'),
      example: '6 августи соли 2021',
      takes: { day: '6', month: 'август', year: '2021' },
      unlike: 'дар августи соли 2021',
    },
    {
      name: 'day, month, year, spelled out',
      pattern: new RegExp(
        `(?<!\\p{L})(?<day>${DAY_WORDS})\\s(?<month>${MONTHS})\\p{L}{0,2}\\s(?:соли\\s)?(?<year>\\d{4}|${YEAR_WORDS})`,
        'iu',
      ),
      example: 'чордаҳуми майи соли ду ҳазору бисту шашум',
      takes: { day: 'чордаҳуми', month: 'май', year: 'ду ҳазору бисту шашум' },
      unlike: 'чордаҳуми моҳи соли 2026',
    },
  ],
  adoption: [
    ...standingDates(DAY, PLACE, {
      placeFirst: 'шаҳри Порт-Истер, 14 майи соли 2026',
      dayFirst: '14 майи соли 2026, Порт-Истер',
      place: 'Порт-Истер',
      unlike: 'Рӯзи душанбе 14 майи соли 2026 вохӯрданд',
    }),
    {
      name: 'on a day in a place',
      pattern: new RegExp(`(?i:${DAY}),?\\sдар\\sшаҳри\\s(?<place>\\p{Lu}[\\p{L}-]{1,30})`, 'u'),
      example: 'Сарони давлатҳо 6 августи соли 2021 дар шаҳри Туркманбошӣ мулоқот карданд',
      takes: { place: 'Туркманбошӣ', day: '6' },
      unlike: '6 августи соли 2021 дар гузориш',
    },
    {
      name: 'in a place on a day',
      pattern: new RegExp(
        `\\sшаҳри\\s(?<place>\\p{Lu}[\\p{L}-]{1,30}),?\\s(?:санаи\\s|рӯзи\\s)?(?i:${DAY})`,
        'u',
      ),
      example: 'Дар шаҳри Порт-Истер 14 майи соли 2026 анҷом дода шуд.',
      takes: { place: 'Порт-Истер', day: '14' },
      unlike: 'Дар шаҳри Порт-Истер моҳи майи соли 2026',
    },
  ],
};
