import { dayUnits, halves, type PeriodGrammar, quarters, type RelationRule } from '../period-grammar.ts';
import { dates } from './dates.ts';

const NUMERAL = '[〇零一二三四五六七八九]';
const YEAR = `(?<![\\d.:/-])(?<year>(?:19|20)\\d{2}|${NUMERAL}{4})\\s?年`;
const MONTH = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})';
const QUARTER = `第?${quarters('一|1', '二|2', '三|3', '四|4')}\\s?(?:个)?季度`;
const HALF = `${halves('上', '下')}半年`;
const COUNT = '(?:\\d+|[一二两三四五六七八九十百]+|数|几)';

/** Between Chinese words there is no space, so what leads to a time is told by itself. */
const leading = (
  relation: RelationRule['relation'],
  words: string,
  example: string,
  unlike: string,
): RelationRule => ({
  name: `${relation}, before`,
  relation,
  pattern: new RegExp(`(?:${words})\\s?$`, 'u'),
  example,
  unlike,
});
const trailing = (
  relation: RelationRule['relation'],
  words: string,
  example: string,
  unlike: string,
): RelationRule => ({
  name: `${relation}, after`,
  relation,
  pattern: new RegExp(`^\\s?(?:${words})`, 'u'),
  example,
  unlike,
});

export const periods: PeriodGrammar = {
  units: [
    {
      name: 'from a day of one month to a day of another',
      unit: 'day',
      pattern: new RegExp(
        `${YEAR}\\s?(?<month>${MONTH})\\s?月\\s?(?<day>\\d{1,2})\\s?日?\\s?[至到—–-]\\s?(?<lastMonth>${MONTH})\\s?月\\s?(?<last>\\d{1,2})\\s?日`,
        'u',
      ),
      example: '2026 年 4 月 28 日至 5 月 2 日',
      takes: { year: '2026', month: '4', day: '28', lastMonth: '5', last: '2' },
      unlike: '2026 年 4 月 28 日',
    },
    ...dayUnits(dates),
    {
      name: 'month of a year',
      unit: 'month',
      pattern: new RegExp(
        `${YEAR}\\s?(?<month>${MONTH})\\s?月?(?:\\s?[至到—–-]\\s?(?<lastMonth>${MONTH})\\s?)?(?<=月|\\d\\s?)月?(?=份|底|末|初|[^\\d一二三四五六七八九十]|$)(?<=月)`,
        'u',
      ),
      example: '2027 年 5 月',
      takes: { year: '2027', month: '5' },
      unlike: '2027 年 5 次',
    },
    {
      name: 'quarter or half of a year',
      unit: 'part',
      pattern: new RegExp(`${YEAR}\\s?(?:${QUARTER}|${HALF})`, 'u'),
      example: '二〇二六年上半年',
      takes: { year: '二〇二六', h1: '上' },
      unlike: '会议上半场',
    },
    {
      name: 'from year to year',
      unit: 'years',
      pattern: new RegExp(
        `(?<![\\d.:/-])(?<year>(?:19|20)\\d{2}|${NUMERAL}{4})\\s?年?\\s?[至到—–-]{1,2}\\s?(?<until>(?:19|20)\\d{2}|\\d{2}|${NUMERAL}{4})\\s?年(?:期间|间|度)?`,
        'u',
      ),
      example: '2022-2024 年期间',
      takes: { year: '2022', until: '2024' },
      unlike: '第 2022/24 号决议',
    },
    {
      name: 'year',
      unit: 'year',
      pattern: new RegExp(`${YEAR}(?:期间|内|间|度)?`, 'u'),
      example: '二〇二六年',
      takes: { year: '二〇二六' },
      unlike: '2000 名代表',
    },
  ],
  before: [
    leading(
      'by',
      '不迟于|不晚于|至迟(?:于|在)?|最迟(?:于|在)?|最晚(?:于|在)?|截至|截止到?|到|至|直至',
      '不迟于',
      '迟到于',
    ),
    leading('from', '自|从', '自', '自己'),
  ],
  after: [
    trailing('end', '(?:年)?(?:底|末|年终)', '年底', '年度'),
    trailing('middle', '年?中(?:期|旬)?(?![国亚方央期])', '年中', '中国'),
    trailing('start', '年?初', '年初', '年年'),
    trailing('by', '(?:之|以)?前|(?:之|以)内?前|为止', '之前', '期间'),
    trailing('from', '(?:开始|起|以来|以后|之后)', '起', '草案'),
  ],
  to: /\|\s?(?:至|到|[—–-]{1,2})?\s?$/u,
  relative: [
    {
      name: 'within so long',
      pattern: new RegExp(
        `(?:自(?<event>[^，。；]{2,24}?)(?:之日)?(?:起|后))?(?:在|于)?(?:今后|未来|接下来的?)?${COUNT}\\s?(?:个月|年|天|日|周|个工作日)(?:之内|以内|内)`,
        'u',
      ),
      example: '自本协定生效之日起六个月内',
      takes: { event: '本协定生效' },
      unlike: '六个成员国',
    },
    {
      name: 'so long after',
      pattern: new RegExp(
        `(?:自|在)?(?<event>[^，。；自在]{2,24}?)(?:之日起)?第?${COUNT}\\s?(?:个月|天|日|周)(?:之?后)`,
        'u',
      ),
      example: '第三份批准书交存之日起三十天后',
      takes: { event: '第三份批准书交存' },
      unlike: '三十天的休息',
    },
    {
      name: 'at a meeting to come',
      pattern:
        /(?:在|于|不迟于|到|至)(?<event>下一?(?:次|届)?[^，。；在]{0,24}?(?:会议|峰会|会晤|论坛|届会))(?:上|之?前|期间)?/u,
      example: '在下一次协商会议上',
      takes: { event: '下一次协商会议' },
      unlike: '在会议上',
    },
    {
      name: 'when something has come about',
      pattern: /(?<=自|在|于)(?<event>[^，。；自在于]{0,16}(?:生效|签署|批准|通过|加入))(?:之日起|之?后|时)/u,
      example: '自本协定生效之日起',
      takes: { event: '本协定生效' },
      unlike: '协定已生效',
    },
    {
      name: 'soon',
      pattern: /在?(?:不久的将来|最近的将来|近期内?|最短(?:的)?时间内|短期内|尽快|尽早)/u,
      example: '在不久的将来',
      unlike: '地区的未来',
    },
  ],
};
