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

const QUARTER = `${quarters('биринчи|I|1-', 'иккинчи|II|2-', 'учинчи|III|3-', 'тўртинчи|охирги|IV|4-')}\\s?(?:чораг|чорак|квартал)(?:и|ида)?`;
const HALF = `${halves('биринчи|I|1-', 'иккинчи|II|2-')}\\s?ярм(?:и|ида)|${halves('биринчи|I|1-', 'иккинчи|II|2-')}\\s?ярим\\s?йиллиг(?:и|ида)`;
const OF_YEAR = `(?<![\\p{L}\\p{N}/.:+-])${YEAR}-?\\s?(?:йилнинг|йилги|йил)\\s`;
/** A number or a word for one. */
const WORD = "[\\p{L}\\p{M}'’‘ʻʼ]+(?:[\\s-][\\p{L}\\p{M}'’‘ʻʼ]+)?";
const LENGTH = `(?<count>\\d+|${WORD})\\s(?:иш\\s)?(?:кун|ҳафта|ой|йил)\\p{L}{0,4}`;
/** Endings before the one that says by when or from when: 'декабр|и|гача'. */
const ENDING = '(?:и|нинг|си|да|ь)?';

export const periods: PeriodGrammar = {
  units: [
    ...dayUnits(dates),
    {
      name: 'month of a year',
      unit: 'month',
      pattern: new RegExp(
        `${OF_YEAR}(?<month>${MONTHS})ь?(?:\\s?[-–—]\\s?(?<lastMonth>${MONTHS}))?(?:\\sойи)?(?:да|ида)?`,
        'iu',
      ),
      example: '2027 йил майда',
      takes: { year: '2027', month: 'май' },
      unlike: '6 майда',
    },
    {
      name: 'quarter or half of a year',
      unit: 'part',
      pattern: new RegExp(`${OF_YEAR}(?:${QUARTER}|${HALF})`, 'iu'),
      example: '2026 йилнинг биринчи ярмида',
      takes: { year: '2026', h1: 'биринчи' },
      unlike: '2026 йилнинг биринчи мажлиси',
    },
    {
      name: 'from year to year',
      unit: 'years',
      pattern: new RegExp(`${yearRange('йилдан')}(?:-?\\s?йил(?:лар\\p{L}*|гача)?)?`, 'iu'),
      example: '2022–2024 йилларга',
      takes: { year: '2022', until: '2024' },
      unlike: '2022/24 қарор',
    },
    {
      name: 'year',
      unit: 'year',
      pattern: new RegExp(`(?<![\\p{L}\\p{N}/.:+-])${YEAR}-?\\s?йил(?:нинг|ги|да(?!н)|и)?`, 'iu'),
      example: '2025 йил охиригача',
      takes: { year: '2025' },
      unlike: '2000 иштирокчи',
    },
  ],
  before: [],
  after: [
    trailing('end', '\\s(?:йил\\s)?(?:охир|якун)и(?:да)?', ' охиригача', ' охирги'),
    trailing('middle', '\\sўрта(?:си|лари)(?:да)?', ' ўртасигача', ' ўртоқ'),
    trailing('start', '\\s(?:йил\\s)?бош(?:и|лари)(?:да)?', ' бошида', ' бошлиқлар'),
    trailing(
      'by',
      `${ENDING}(?:гача|га\\s?қадар|га\\sкелиб|дан\\sкечиктирмай|дан\\sкечикмай)(?!\\p{L})`,
      'гача',
      'да',
    ),
    trailing('from', `${ENDING}дан(?:\\s(?:бошлаб|бери|эътиборан))?(?!\\p{L})`, 'дан бошлаб', 'да'),
  ],
  to: /дан\|\s$/iu,
  relative: [
    {
      name: 'within so long',
      pattern: new RegExp(
        `(?<!\\p{L})(?:(?<event>[\\p{L}\\s]{3,60}?)\\s(?:кундан|кунидан|кейин)\\s(?:бошлаб\\s)?)?(?:келгуси\\s|кейинги\\s)?${LENGTH}\\s(?:ичида|давомида|мобайнида)`,
        'iu',
      ),
      example: 'Битим кучга кирган кундан бошлаб олти ой ичида',
      takes: { event: 'Битим кучга кирган' },
      unlike: 'олти ой ўтди',
    },
    {
      name: 'at a meeting to come',
      pattern:
        /(?<!\p{L})(?<event>(?:кейинги|навбатдаги|келгуси)\s(?:[\p{L}-]+\s){0,4}?(?:учрашув|мажлис|сессия|саммит|форум|конференция)\p{L}*)/iu,
      example: 'навбатдаги Маслаҳат учрашувида',
      takes: { event: 'навбатдаги Маслаҳат учрашувида' },
      unlike: 'учрашувда',
    },
    {
      name: 'when something has come about',
      pattern:
        /(?<!\p{L})(?<event>(?:[\p{L}]+\s){0,3}(?:кучга\sкир|имзолан|ратификация\sқилин|қабул\sқилин)\p{L}{2,8})\s(?:кейин|сўнг|кундан\sбошлаб)/iu,
      example: 'ушбу Битим кучга киргандан кейин',
      takes: { event: 'ушбу Битим кучга киргандан' },
      unlike: 'Битим кучга кирди',
    },
    {
      name: 'soon',
      pattern:
        /(?<!\p{L})(?:яқин\s(?:вақтда|кунларда|келажакда|орада)|тез\sорада|имкон\sқадар\sтез|қисқа\sмуддатда)(?!\p{L})/iu,
      example: 'яқин вақтда',
      unlike: 'яқин қўшнилар',
    },
  ],
};
