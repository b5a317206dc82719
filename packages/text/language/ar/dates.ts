import type { DateGrammar } from '../language.ts';
import { standingDates } from '../standing.ts';
import { quantities } from './quantities.ts';

/** The names used from Iraq to Lebanon, then those of the Nile and the Gulf, then those of the Maghreb. */
const months: Readonly<Record<string, number>> = {
  'كانون الثاني': 1,
  'كانون الأول': 12,
  'تشرين الأول': 10,
  'تشرين الثاني': 11,
  شباط: 2,
  آذار: 3,
  نيسان: 4,
  أيار: 5,
  حزيران: 6,
  تموز: 7,
  آب: 8,
  أيلول: 9,
  يناير: 1,
  فبراير: 2,
  مارس: 3,
  أبريل: 4,
  إبريل: 4,
  مايو: 5,
  يونيو: 6,
  يونيه: 6,
  يوليو: 7,
  يوليه: 7,
  أغسطس: 8,
  سبتمبر: 9,
  أكتوبر: 10,
  نوفمبر: 11,
  ديسمبر: 12,
  جانفي: 1,
  فيفري: 2,
  أفريل: 4,
  ماي: 5,
  جوان: 6,
  جويلية: 7,
  أوت: 8,
};
/** Longer names first, so that 'مايو' is not read as 'ماي'. */
export const MONTHS = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|');
export const MONTH = `(?<month>${MONTHS})(?:\\s?/\\s?(?:${MONTHS}))?`;
const DAY = `(?<day>[\\d٠-٩]{1,2})(?:\\s?(?:[-–—]|إلى|و)\\s?(?<last>[\\d٠-٩]{1,2}))?\\s${MONTH}\\s(?:من\\s)?(?:عام\\s|سنة\\s)?(?<year>[\\d٠-٩]{4})(?:\\sم)?`;
const WORD = "[\\u0621-\\u064a'’-]{2,20}";
const PLACE = `(?:مدينة\\s)?(?<place>${WORD}(?:\\s${WORD}){0,2}?)`;

/** At the end of a treaty, days and years are spelled out. */
const DAY_WORDS = 'ال\\p{L}+(?:\\sعشر|\\sوال\\p{L}+)?';
const YEAR_WORDS = 'ألفين(?:\\sو\\p{L}+){0,3}';

export const dates: DateGrammar = {
  spelled: quantities,
  months,
  days: [
    {
      name: 'day, month, year',
      pattern: new RegExp(`(?<![\\d٠-٩])${DAY}`, 'u'),
      example: '31 كانون الأول/ديسمبر 2026',
      takes: { day: '31', month: 'كانون الأول', year: '2026' },
      unlike: 'في آب/أغسطس 2021',
    },
    {
      name: 'day, month, year, spelled out',
      pattern: new RegExp(
        `(?<!\\p{L})(?<day>${DAY_WORDS})\\s(?:من\\s)?(?:شهر\\s)?${MONTH}\\s(?:من\\s)?(?:عام\\s|سنة\\s)?(?<year>[\\d٠-٩]{4}|${YEAR_WORDS})`,
        'iu',
      ),
      example: 'في اليوم الرابع عشر من شهر أيار/مايو عام ألفين وستة وعشرين',
      takes: { day: 'الرابع عشر', month: 'أيار', year: 'ألفين وستة وعشرين' },
      unlike: 'الدورة الرابعة عشرة في أيار/مايو 2026',
    },
  ],
  adoption: [
    ...standingDates(`(?:في\\s)?${DAY}`, `${PLACE}،?`, {
      placeFirst: 'بورت إستر، ١٤ أيار/مايو ٢٠٢٦',
      dayFirst: '14 مايو 2026 بورت إستر',
      place: 'بورت إستر',
      unlike: 'اجتمعت الأطراف في يوم الاثنين الموافق لتاريخ 14 أيار/مايو 2026',
    }),
    {
      name: 'in a place on a day',
      pattern: new RegExp(
        `(?:حرر|حررت|وقع|وقعت|صدر|اعتمد|عقد|عقدوا|اجتمعوا|اجتمع|المعقود|المنعقد)\\s(?:.{0,60}\\s)?(?:في|بمدينة)\\s${PLACE}،?\\s(?:في|بتاريخ|يوم|يومي)\\s${DAY}`,
        'u',
      ),
      example: 'حرر في بورت إستر في 14 أيار/مايو 2026.',
      takes: { place: 'بورت إستر', day: '14' },
      unlike: 'التعاون في بورت إستر في مجال الأمن',
    },
    {
      name: 'on a day in a place',
      pattern: new RegExp(
        `(?:في|يوم|يومي|بتاريخ)\\s${DAY}،?\\sفي\\s(?:مدينة\\s)(?<place>${WORD}(?:\\s${WORD})?)`,
        'u',
      ),
      example: 'عقد رؤساء الدول اجتماعا في 6 آب/أغسطس 2021 في مدينة تركمانباشي',
      takes: { place: 'تركمانباشي', day: '6' },
      unlike: 'في 6 آب/أغسطس 2021 في التقرير',
    },
  ],
};
