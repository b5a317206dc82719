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

const QUARTER = `${quarters('бірінші|I|1-ші', 'екінші|II|2-ші', 'үшінші|III|3-ші', 'төртінші|соңғы|IV|4-ші')}\\sтоқсан\\p{L}{0,6}`;
const HALF = `${halves('бірінші|алғашқы|I|1-ші', 'екінші|II|2-ші')}\\s(?:жартыжылдық|жартыжылдығ|жарты|жартысы)\\p{L}{0,5}`;
const OF_YEAR = `(?<![\\p{L}\\p{N}/.:+-])${YEAR}\\s?(?:жылғы|жылдың|жылы|ж\\.)\\s`;
/** A number or a word for one. */
const WORD = "[\\p{L}\\p{M}'’‘ʻʼ]+(?:[\\s-][\\p{L}\\p{M}'’‘ʻʼ]+)?";
const LENGTH = `(?<count>\\d+|${WORD})\\s(?:жұмыс\\s)?(?:күн|апта|ай|жыл)\\p{L}{0,4}`;

export const periods: PeriodGrammar = {
  units: [
    ...dayUnits(dates),
    {
      name: 'month of a year',
      unit: 'month',
      pattern: new RegExp(
        `${OF_YEAR}(?<month>${MONTHS})(?:\\s?[-–—]\\s?(?<lastMonth>${MONTHS}))?(?:\\sай)?\\p{L}{0,6}`,
        'iu',
      ),
      example: '2027 жылғы мамырда',
      takes: { year: '2027', month: 'мамыр' },
      unlike: '6 мамырда',
    },
    {
      name: 'quarter or half of a year',
      unit: 'part',
      pattern: new RegExp(`${OF_YEAR}(?:${QUARTER}|${HALF})`, 'iu'),
      example: '2026 жылдың бірінші жартыжылдығында',
      takes: { year: '2026', h1: 'бірінші' },
      unlike: '2026 жылдың бірінші отырысы',
    },
    {
      name: 'from year to year',
      unit: 'years',
      pattern: new RegExp(
        `${yearRange('жылдан')}(?:\\s?жыл\\p{L}*(?:\\s(?:дейін|аралығ\\p{L}*|арасында))?)?`,
        'iu',
      ),
      example: '2022–2024 жылдарға арналған',
      takes: { year: '2022', until: '2024' },
      unlike: '2022/24 қарар',
    },
    {
      name: 'year',
      unit: 'year',
      pattern: new RegExp(`(?<![\\p{L}\\p{N}/.:+-])${YEAR}\\s?(?:жыл\\p{L}{0,6}|ж\\.)(?!\\p{L})`, 'iu'),
      example: '2025 жылдың соңына дейін',
      takes: { year: '2025' },
      unlike: '2000 қатысушы',
    },
  ],
  before: [],
  after: [
    trailing('end', '\\s(?:соң|аяғ|аяқ)(?:ы|ына|ында|ынан)(?!\\p{L})', ' соңына', ' соңғы'),
    trailing('middle', '\\sорта(?:сы|сына|сында|сынан)(?!\\p{L})', ' ортасына', ' ортақ'),
    trailing('start', '\\sбас(?:ы|ына|ында|ынан)(?!\\p{L})', ' басында', ' басшылар'),
    trailing('by', '\\s(?:дейін(?:гі)?|шейін|қарай|кешіктірмей|кешіктірілмей)(?!\\p{L})', ' дейін', ' деген'),
    trailing('from', '\\s(?:бастап|бері)(?!\\p{L})', ' бастап', ' бастау'),
  ],
  to: /[дтн][ае]н\|\s$/iu,
  relative: [
    {
      name: 'within so long',
      pattern: new RegExp(
        `(?<!\\p{L})(?:(?<event>[\\p{L}\\s]{3,60}?)\\s(?:күнінен|сәттен|кейін)\\s(?:бастап\\s)?)?(?:алдағы\\s|келесі\\s)?${LENGTH}\\s(?:ішінде|бойы|аралығында)`,
        'iu',
      ),
      example: 'Келісім күшіне енген күнінен бастап алты ай ішінде',
      takes: { event: 'Келісім күшіне енген' },
      unlike: 'алты ай өтті',
    },
    {
      name: 'at a meeting to come',
      pattern:
        /(?<!\p{L})(?<event>(?:келесі|алдағы|кезекті)\s(?:[\p{L}-]+\s){0,4}?(?:кездесу|отырыс|сессия|саммит|форум|конференция)\p{L}*)/iu,
      example: 'келесі Консультативтік кездесуде',
      takes: { event: 'келесі Консультативтік кездесуде' },
      unlike: 'кездесуде',
    },
    {
      name: 'when something has come about',
      pattern:
        /(?<!\p{L})(?<event>(?:[\p{L}]+\s){0,3}(?:күшіне\sен|қол\sқой|ратификациялан|қабылдан)\p{L}{2,6})\s(?:кейін|соң|күннен\sбастап)/iu,
      example: 'осы Келісім күшіне енгеннен кейін',
      takes: { event: 'осы Келісім күшіне енгеннен' },
      unlike: 'Келісім күшіне енді',
    },
    {
      name: 'soon',
      pattern:
        /(?<!\p{L})(?:жақын\sарада|таяу\sарада|таяу\sуақытта|жақын\sболашақта|мүмкіндігінше\sтез|қысқа\sмерзімде)(?!\p{L})/iu,
      example: 'жақын арада',
      unlike: 'жақын көршілер',
    },
  ],
};
