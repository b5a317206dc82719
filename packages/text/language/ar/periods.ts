import { dayUnits, halves, leading, type PeriodGrammar, quarters } from '../period-grammar.ts';
import { dates, MONTH, MONTHS } from './dates.ts';

const YEAR = '(?<![\\d٠-٩/.:-])(?<year>(?:19|20|١٩|٢٠)[\\d٠-٩]{2})(?![\\d٠-٩])';
const UNTIL = '(?<until>(?:19|20|١٩|٢٠)[\\d٠-٩]{2})';
const OF_YEAR = '\\s(?:من\\s)?(?:(?:ال)?(?:عام|سنة)\\s)?';
const QUARTER = quarters('الأول', 'الثاني', 'الثالث', 'الرابع|الأخير');
const HALF = halves('الأول', 'الثاني');
/** A number or a word for one. */
const WORD = "[\\p{L}\\p{M}'’‘ʻʼ]+(?:[\\s-][\\p{L}\\p{M}'’‘ʻʼ]+)?";
const LENGTH = `(?:(?<count>[\\d٠-٩]+|${WORD})\\s(?:أيام|يوما|يوم|أسابيع|أسبوعا|أشهر|شهرا|شهر|سنوات|سنة|أعوام|عاما)|شهرين|سنتين|أسبوعين|يومين|شهر\\sواحد)`;

export const periods: PeriodGrammar = {
  units: [
    {
      name: 'from a day of one month to a day of another',
      unit: 'day',
      pattern: new RegExp(
        `(?<day>[\\d٠-٩]{1,2})\\s${MONTH}\\s(?:إلى|حتى|[-–—])\\s(?<last>[\\d٠-٩]{1,2})\\s(?<lastMonth>${MONTHS})(?:\\s?/\\s?(?:${MONTHS}))?\\s${YEAR}`,
        'u',
      ),
      example: 'من 28 نيسان/أبريل إلى 2 أيار/مايو 2026',
      takes: { day: '28', month: 'نيسان', last: '2', lastMonth: 'أيار', year: '2026' },
      unlike: '28 نيسان/أبريل 2026',
    },
    ...dayUnits(dates),
    {
      name: 'month of a year',
      unit: 'month',
      pattern: new RegExp(
        `(?<!\\p{L})(?:شهر\\s)?${MONTH}(?:\\s?[-–—]\\s?(?<lastMonth>${MONTHS})(?:\\s?/\\s?(?:${MONTHS}))?)?${OF_YEAR}${YEAR}`,
        'u',
      ),
      example: 'في كانون الثاني/يناير 2027',
      takes: { month: 'كانون الثاني', year: '2027' },
      unlike: 'الثاني 2027',
    },
    {
      name: 'quarter or half of a year',
      unit: 'part',
      pattern: new RegExp(`(?:الربع\\s${QUARTER}|النصف\\s${HALF})${OF_YEAR}${YEAR}`, 'u'),
      example: 'في النصف الأول من عام 2026',
      takes: { h1: 'الأول', year: '2026' },
      unlike: 'في النصف الأول من الاجتماع',
    },
    {
      name: 'from year to year',
      unit: 'years',
      pattern: new RegExp(
        `(?:(?:ال)?(?:عام|سنة|عامي|للفترة|الفترة)\\s)?${YEAR}\\s?(?:[-–—]|إلى|حتى|و)\\s?(?:(?:عام|سنة)\\s)?${UNTIL}(?![\\d٠-٩/-])`,
        'u',
      ),
      example: 'في الفترة 2022-2024',
      takes: { year: '2022', until: '2024' },
      unlike: 'القرار 2022/24',
    },
    {
      name: 'year',
      unit: 'year',
      pattern: new RegExp(`(?:ال)?(?:عام|سنة)\\s${YEAR}(?![/:-])`, 'u'),
      example: 'بحلول نهاية عام 2025',
      takes: { year: '2025' },
      unlike: '2000 مشارك',
    },
  ],
  before: [
    leading('end', '(?:في\\s)?(?:نهاية|أواخر|آخر|ختام)', 'نهاية ', 'بلا نهايات '),
    leading('middle', '(?:في\\s)?(?:منتصف|أواسط)', 'منتصف ', 'منتصفا '),
    leading('start', '(?:في\\s)?(?:بداية|مطلع|أوائل|مستهل)', 'مطلع ', 'مطلعا '),
    leading(
      'by',
      '(?:بحلول|قبل|حتى|لغاية|(?:في\\s)?موعد\\s(?:أقصاه|لا\\sيتجاوز)|في\\sأجل\\sأقصاه)(?:\\sيوم)?',
      'في موعد أقصاه ',
      'من قبله ',
    ),
    leading('from', '(?:اعتبارا|اعتباراً|ابتداء|ابتداءً|بدءا|بدءاً)\\sمن|منذ', 'اعتبارا من ', 'من '),
  ],
  after: [],
  to: /\|\s?(?:و?حتى|إلى|[-–—])\s?$/u,
  relative: [
    {
      name: 'within so long',
      pattern: new RegExp(
        `(?<!\\p{L})(?:في\\sغضون|خلال|في\\sظرف)\\s(?:ال)?${LENGTH}(?:\\s(?:من|بعد)\\s(?:تاريخ\\s)?(?<event>[\\u0621-\\u064a\\s]{3,60}))?`,
        'u',
      ),
      example: 'في غضون ستة أشهر من تاريخ دخوله حيز النفاذ',
      takes: { event: 'دخوله حيز النفاذ' },
      unlike: 'خلال الاجتماع',
    },
    {
      name: 'so long after or before',
      pattern: new RegExp(
        `(?<!\\p{L})(?:بعد|قبل)\\s${LENGTH}\\s(?:من|على)\\s(?:تاريخ\\s)?(?<event>[\\u0621-\\u064a\\s]{3,60})`,
        'u',
      ),
      example: 'بعد ثلاثين يوما من إيداع الصك الثالث',
      takes: { event: 'إيداع الصك الثالث' },
      unlike: 'ثلاثون يوما',
    },
    {
      name: 'at a meeting to come',
      pattern:
        /(?<!\p{L})(?:في|قبل|خلال)\s(?<event>(?:اجتماعها|اجتماعهم|دورتها|الاجتماع|الدورة|القمة|المؤتمر)(?:\s[\u0621-\u064a]+){0,2}\s(?:المقبلة|القادمة|المقبل|القادم|التالية|التالي))/u,
      example: 'في الاجتماع التشاوري المقبل',
      takes: { event: 'الاجتماع التشاوري المقبل' },
      unlike: 'في الاجتماع',
    },
    {
      name: 'when something has come about',
      pattern:
        /(?<!\p{L})(?:بعد|عند|فور|من\sتاريخ)\s(?<event>(?:دخول|بدء\sنفاذ|توقيع|التوقيع|تصديق|التصديق|اعتماد|إتمام)(?:\s[\u0621-\u064a]+){1,5})/u,
      example: 'فور دخول هذا الاتفاق حيز النفاذ',
      takes: { event: 'دخول هذا الاتفاق حيز النفاذ' },
      unlike: 'دخول القصر',
    },
    {
      name: 'soon',
      pattern:
        /(?<!\p{L})(?:في\sالمستقبل\sالقريب|في\sأقرب\sوقت\sممكن|في\sأسرع\sوقت(?:\sممكن)?|قريبا|دون\sإبطاء|دون\sتأخير)(?!\p{L})/u,
      example: 'في أقرب وقت ممكن',
      unlike: 'مستقبل المنطقة',
    },
  ],
};
