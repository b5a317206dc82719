import type { DeadlineRule } from '../coding.ts';
import { halves, quarters } from '../period-grammar.ts';
import { dates } from './dates.ts';

const MONTHS = Object.keys(dates.months)
  .sort((a, b) => b.length - a.length)
  .join('|');
const MONTH = `(?<month>${MONTHS})(?:\\s?/\\s?(?:${MONTHS}))?`;
const YEAR = '(?<year>(?:20|٢٠)[\\d٠-٩]{2})';
const BY =
  '(?:بحلول|قبل|حتى|لغاية|في موعد أقصاه|في موعد لا يتجاوز|في أجل أقصاه|في موعد غايته|في تاريخ أقصاه|في أجل لا يتجاوز)';
const PART = `(?:الربع\\s${quarters('الأول', 'الثاني', 'الثالث', 'الرابع|الأخير')}|النصف\\s${halves('الأول', 'الثاني')}) (?:من )?(?:العام |عام |سنة )?${YEAR}`;
const COMING = '(?:المقبلة|القادمة|المقبل|القادم|التالية|التالي)';
const MEETING =
  '(?:اجتماع|الاجتماع|دورت|الدورة|قمت|القمة|مؤتمر|المؤتمر|جلست|الجلسة)(?:ها|ه|هم|هما|نا)?(?: ال\\p{L}+){0,2}';

/** In the order in which they are asked. */
const plain: readonly DeadlineRule[] = [
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(`(?:اعتبارا من|ابتداء من) (?<day>[\\d٠-٩]{1,2}) ${MONTH} ${YEAR}`, 'gu'),
    example: 'قررت الأطراف إلغاء الرسوم [اعتبارا من 1 تموز/يوليو 2025]',
  },
  {
    name: 'in a season',
    gives: 'part',
    pattern: new RegExp(
      `(?:في|خلال) (?:(?<spring>ربيع)|(?<summer>صيف)|(?<autumn>خريف)) (?:عام |سنة )?${YEAR}`,
      'gu',
    ),
    example: 'اتفقت على الاجتماع [في ربيع عام 2027]',
  },
  {
    name: 'from a year on',
    gives: 'from-year',
    pattern: new RegExp(
      `(?:اعتبارا من|ابتداء من|بدءا من) (?:مطلع |بداية )?(?:العام |عام |سنة )?${YEAR}`,
      'gu',
    ),
    example: 'قررت الأطراف إطلاق البرنامج [اعتبارا من عام 2027]',
  },
  {
    name: 'by a part of a year',
    gives: 'part-end',
    pattern: new RegExp(`(?:${BY}|قبل نهاية|بحلول نهاية) ${PART}`, 'gu'),
    example: 'توقيع الاتفاق [قبل نهاية النصف الأول من عام 2028]',
  },
  {
    name: 'in a part of a year',
    gives: 'part',
    pattern: new RegExp(`(?:في|خلال) ${PART}`, 'gu'),
    example: 'عقد الدورة [خلال النصف الأول من عام 2028]',
  },
  {
    name: 'by a day',
    gives: 'day',
    pattern: new RegExp(`${BY} (?<day>[\\d٠-٩]{1,2}) ${MONTH} ${YEAR}`, 'gu'),
    example: 'اتفقت الأطراف على توقيع الاتفاق [قبل 1 آذار/مارس 2027]',
  },
  {
    name: 'on a day',
    gives: 'on-day',
    pattern: new RegExp(`(?:في|يوم) (?<day>[\\d٠-٩]{1,2}) ${MONTH} ${YEAR}`, 'gu'),
    example: 'اتفقت على الاجتماع [في 12 أيار/مايو 2027]',
  },
  {
    name: 'in a month',
    gives: 'in-month',
    pattern: new RegExp(`(?:في|خلال) (?:شهر )?${MONTH} ${YEAR}`, 'gu'),
    example: 'اتفقت على الاجتماع [في أيار/مايو 2027]',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(`(?:${BY}|في) (?:نهاية )?(?:شهر )?${MONTH} ${YEAR}`, 'gu'),
    example: 'اتفقت الأطراف على توقيع الاتفاق [في آذار/مارس 2027]',
  },
  {
    name: 'before a year',
    gives: 'year-before',
    pattern: new RegExp(`قبل (?:عام |سنة )${YEAR}`, 'gu'),
    example: 'اتفقت على فتح المعبر [قبل عام 2030]',
  },
  {
    name: 'by the end of a year',
    gives: 'year-end',
    pattern: new RegExp(`${BY} (?:نهاية |منتصف |أواخر )?(?:العام |عام |سنة )?${YEAR}`, 'gu'),
    example: 'اتفقت الأطراف على فتح المعبر [قبل نهاية عام 2027]',
  },
  {
    name: 'in the near future',
    gives: 'words',
    pattern:
      /(?:في المستقبل القريب|في أقرب وقت(?: ممكن)?|في أسرع وقت(?: ممكن)?|قريبا|على وجه السرعة|(?:هذا|العام) (?:العام|المقبل|القادم|الجاري)|قبل نهاية (?:العام|السنة)|في السنوات (?:المقبلة|القادمة)|خلال السنوات (?:ال\p{L}+ )?(?:المقبلة|القادمة)|(?:دون|بدون) (?:تأخير|إبطاء|مزيد من التأخير)|في الأسابيع (?:المقبلة|القادمة)|في أقرب فرصة|فورا|على الفور|على نحو عاجل|في الوقت المناسب|على المدى (?:القصير|المتوسط|الطويل))/gu,
    example: 'كلفتهم بإنجاز المشروع [في المستقبل القريب]',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern: new RegExp(`(?:في|قبل|خلال|على|إلى|أثناء) (?<event>${MEETING} ${COMING})`, 'gu'),
    example: 'توقيع المعاهدة [في الاجتماع المقبل]',
  },
  {
    name: 'at its numbered session',
    gives: 'event',
    pattern:
      /(?:في|خلال|قبل) (?<event>(?:دورتها|دورته|اجتماعها|اجتماعه|جلستها|الدورة|الاجتماع) (?:ال[\p{L}]+)(?: (?:و?ال[\p{L}]+|عشرة|عشر))?(?: لل\p{L}+(?: ال\p{L}+)?)?|(?:ذلك|هذا) الاجتماع|(?:تلك|هذه) الدورة)/gu,
    example: 'أن يقدم تقريرا [في دورتها الثالثة عشرة]',
  },
  {
    name: 'within so many months or years',
    gives: 'words',
    pattern:
      /(?:في غضون|خلال|في ظرف|بعد|بعد مرور|لمدة|لفترة|قبل|في موعد لا يتجاوز|في أجل لا يتجاوز|في مدة لا تتجاوز|في مدة أقصاها|على مدى) (?:\d+ |[٠-٩]+ |ثلاثة |أربعة |خمسة |ستة |سبعة |ثمانية |تسعة |عشرة |ستين |تسعين |ثلاثين |ثلاث |أربع |خمس |ست |سبع |خمسة عشر |عشرين |أربعين |خمسين )?(?:شهرين|شهر|أشهر|شهرا|سنوات|سنة واحدة|سنة|سنتين|عامين|أعوام|عام واحد|أيام|يوما|أسابيع)/gu,
    example: 'تقديم تقرير [في غضون ستة أشهر]',
  },
  {
    name: 'from year to year',
    gives: 'years',
    pattern:
      /(?:للفترة|في الفترة|في|خلال الفترة|خلال عامي|في عامي|للأعوام|خلال الأعوام) (?<year>(?:20|٢٠)[\d٠-٩]{2})\s?(?:–|-|إلى|و)\s?(?<until>(?:20|٢٠)[\d٠-٩]{2})/gu,
    example: 'تنظيم معارض [في الفترة 2026-2028]',
  },
  {
    name: 'in a year',
    gives: 'year',
    pattern: new RegExp(`(?:في|خلال) (?:العام|عام|سنة|أوائل عام|أواخر عام|مطلع عام) ${YEAR}`, 'gu'),
    example: 'اتفقت الأطراف على عقد منتدى [في عام 2027]',
  },
  {
    name: 'declared a year',
    gives: 'year',
    pattern: new RegExp(`(?<=(?:إعلان|[تين]علن|أعلنت?) (?:عام |سنة ))${YEAR}`, 'gu'),
    example: 'إعلان عام [2025] سنة الأنهار الجليدية',
  },
  {
    name: 'while someone presides',
    gives: 'event',
    pattern: /(?:خلال|أثناء) (?<event>رئاسة \p{L}+|رئاستها|رئاسته)/gu,
    example: 'اتفقت على الاجتماع [خلال رئاسة كازاخستان]',
  },
  {
    name: 'before something begins',
    gives: 'event',
    pattern: /قبل (?<event>(?:بداية|بدء|افتتاح|انطلاق) \p{L}+(?: ال\p{L}+)?)/gu,
    example: 'اتفقت على الانتهاء [قبل بداية موسم التدفئة]',
  },
];

/** The same with the signs that may be written on any letter: 'اعتبارا من' finds 'اعتباراً من'. */
const withVowelSigns = (pattern: RegExp): RegExp =>
  new RegExp(
    pattern.source
      .replaceAll('[\\p{L}]', '\\p{L}')
      .replaceAll('\\p{L}', '[\\p{L}\\u064b-\\u0652]')
      .replaceAll(/[\u0621-\u064a](?![^[\]]*\])/g, (letter) => `(?:${letter}[\\u064b-\\u0652]?)`),
    pattern.flags,
  );

export const deadlines: readonly DeadlineRule[] = plain.map((rule) => ({
  ...rule,
  pattern: withVowelSigns(rule.pattern),
}));
