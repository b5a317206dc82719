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

const QUARTER = `${quarters('биринчи|I|1-', 'экинчи|II|2-', 'үчүнчү|III|3-', 'төртүнчү|акыркы|IV|4-')}\\s?(?:квартал|чейрег|чейрек)\\p{L}{0,6}`;
const HALF = `${halves('биринчи|алгачкы|I|1-', 'экинчи|II|2-')}\\s?(?:жарым\\sжылды[гк]|жарым)\\p{L}{0,6}`;
const OF_YEAR = `(?<![\\p{L}\\p{N}/.:+-])${YEAR}-?\\s?(?:жылдын|жылы|жыл|ж\\.)\\s`;
/** A number or a word for one. */
const WORD = "[\\p{L}\\p{M}'’‘ʻʼ]+(?:[\\s-][\\p{L}\\p{M}'’‘ʻʼ]+)?";
const LENGTH = `(?<count>\\d+|${WORD})\\s(?:жумуш\\s)?(?:күн|жума|ай|жыл)\\p{L}{0,4}`;

export const periods: PeriodGrammar = {
  units: [
    ...dayUnits(dates),
    {
      name: 'month of a year',
      unit: 'month',
      pattern: new RegExp(
        `${OF_YEAR}(?<month>${MONTHS})(?:\\s?[-–—]\\s?(?<lastMonth>${MONTHS}))?\\p{L}{0,7}`,
        'iu',
      ),
      example: '2027-жылдын майында',
      takes: { year: '2027', month: 'май' },
      unlike: '6-майда',
    },
    {
      name: 'quarter or half of a year',
      unit: 'part',
      pattern: new RegExp(`${OF_YEAR}(?:${QUARTER}|${HALF})`, 'iu'),
      example: '2026-жылдын биринчи жарымында',
      takes: { year: '2026', h1: 'биринчи' },
      unlike: '2026-жылдын биринчи жыйыны',
    },
    {
      name: 'from year to year',
      unit: 'years',
      pattern: new RegExp(`${yearRange('жылдан')}(?:-?\\s?жыл\\p{L}*(?:\\s(?:чейин|аралыгында))?)?`, 'iu'),
      example: '2022–2024-жылдарга',
      takes: { year: '2022', until: '2024' },
      unlike: '2022/24 токтом',
    },
    {
      name: 'from year to year, each with its word',
      unit: 'years',
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}/.:+-])${YEAR}-?\\s?жылдан\\s(?<until>(?:19|20)\\d{2})-?\\s?жылга(?:\\sчейин)?`,
        'iu',
      ),
      example: '2026-жылдан 2030-жылга чейин',
      takes: { year: '2026', until: '2030' },
      unlike: '2026-жылдан баштап',
    },
    {
      name: 'year',
      unit: 'year',
      pattern: new RegExp(`(?<![\\p{L}\\p{N}/.:+-])${YEAR}-?\\s?(?:жыл\\p{L}{0,6}|ж\\.)(?!\\p{L})`, 'iu'),
      example: '2025-жылдын аягына чейин',
      takes: { year: '2025' },
      unlike: '2000 катышуучу',
    },
  ],
  before: [],
  after: [
    trailing('end', '\\s(?:аяг|соң)(?:ы|ына|ында|ынан|у|уна|унда)(?!\\p{L})', ' аягына', ' соңку'),
    trailing('middle', '\\sорто(?:су|суна|сунда|сунан)(?!\\p{L})', ' ортосуна', ' орток'),
    trailing('start', '\\sбаш(?:ы|ына|ында|ынан)(?!\\p{L})', ' башында', ' башчылар'),
    trailing('by', '\\s(?:чейин(?:ки)?|кечиктирбей|карата|карай)(?!\\p{L})', ' чейин', ' чейрек'),
    trailing('from', '\\s(?:баштап|тартып|бери)(?!\\p{L})', ' баштап', ' баштоо'),
  ],
  to: /[дтн][аеоө]н\|\s$/iu,
  relative: [
    {
      name: 'within so long',
      pattern: new RegExp(
        `(?<!\\p{L})(?:(?<event>[\\p{L}\\s]{3,60}?)\\s(?:күндөн|күнүнөн|кийин)\\s(?:баштап\\s|тартып\\s)?)?(?:алдыдагы\\s|кийинки\\s)?${LENGTH}\\s(?:ичинде|аралыгында)`,
        'iu',
      ),
      example: 'Макулдашуу күчүнө кирген күндөн тартып алты ай ичинде',
      takes: { event: 'Макулдашуу күчүнө кирген' },
      unlike: 'алты ай өттү',
    },
    {
      name: 'at a meeting to come',
      pattern:
        /(?<!\p{L})(?<event>(?:кийинки|алдыдагы|кезектеги)\s(?:[\p{L}-]+\s){0,4}?(?:жолугушуу|жыйын|сессия|саммит|форум|конференция)\p{L}*)/iu,
      example: 'кийинки Консультациялык жолугушууда',
      takes: { event: 'кийинки Консультациялык жолугушууда' },
      unlike: 'жолугушууда',
    },
    {
      name: 'when something has come about',
      pattern:
        /(?<!\p{L})(?<event>(?:[\p{L}]+\s){0,3}(?:күчүнө\sкир|кол\sкой|ратификациялан|кабыл\sалын)\p{L}{2,6})\s(?:кийин|соң|күндөн\sтартып)/iu,
      example: 'ушул Макулдашуу күчүнө киргенден кийин',
      takes: { event: 'ушул Макулдашуу күчүнө киргенден' },
      unlike: 'Макулдашуу күчүнө кирди',
    },
    {
      name: 'soon',
      pattern:
        /(?<!\p{L})(?:жакын\sарада|жакынкы\sубакта|жакынкы\sкелечекте|мүмкүн\sболушунча\sтез|кыска\sмөөнөттө)(?!\p{L})/iu,
      example: 'жакын арада',
      unlike: 'жакын кошуналар',
    },
  ],
};
