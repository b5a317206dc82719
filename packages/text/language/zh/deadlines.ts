import type { DeadlineRule } from '../coding.ts';

const QUARTER = '第?(?:(?<q1>一)|(?<q2>二)|(?<q3>三)|(?<q4>四))季度';
const HALF = '(?:(?<h1>上)|(?<h2>下))半年';
const YEAR = '(?<year>20\\d{2})\\s?年';

/** In the order in which they are asked: what is said of the promise itself before what may belong to its object. */
export const deadlines: readonly DeadlineRule[] = [
  {
    name: 'from a day on',
    gives: 'from-day',
    pattern: new RegExp(
      `(?:自|从|于|在)?\\s?${YEAR}\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日(?:起|开始)`,
      'gu',
    ),
    example: '商定[自 2027 年 3 月 1 日起]取消关税',
  },
  {
    name: 'from day to day',
    gives: 'days',
    pattern: new RegExp(
      `(?:在|于)?\\s?${YEAR}\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日?\\s?[至到—–-]\\s?(?<lastDay>\\d{1,2})\\s?日`,
      'gu',
    ),
    example: '商定[于 2027 年 5 月 10 日至 12 日]会晤',
  },
  {
    name: 'on a day',
    gives: 'on-day',
    pattern: new RegExp(
      `(?<!迟)(?:在|于)\\s?${YEAR}\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日(?!之?前|以前|为止|起|开始)`,
      'gu',
    ),
    example: '商定[于 2027 年 5 月 12 日]会晤',
  },
  {
    name: 'by a day',
    gives: 'day',
    pattern: new RegExp(
      `(?:不迟于|至迟于|在|于|至)?\\s?${YEAR}\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日(?:之?前|以前|为止)?`,
      'gu',
    ),
    example: '商定[在 2027 年 3 月 1 日前]签署协定',
  },
  {
    name: 'by a month',
    gives: 'month',
    pattern: new RegExp(
      `(?:不迟于\\s?${YEAR}\\s?(?<month>\\d{1,2})\\s?月(?:底|末)?|(?:在|于|到|至)?\\s?${YEAR}\\s?(?<month>\\d{1,2})\\s?月(?:(?:底|末)(?:之?前|以前)?|之?前|以前))`,
      'gu',
    ),
    example: '商定[在 2027 年 3 月底前]签署协定',
  },
  {
    name: 'in a month',
    gives: 'in-month',
    pattern: new RegExp(`(?:在|于)?\\s?${YEAR}\\s?(?<month>\\d{1,2})\\s?月`, 'gu'),
    example: '商定[于 2027 年 5 月]再次会晤',
  },
  {
    name: 'by the end of a quarter or a half',
    gives: 'part-end',
    pattern: new RegExp(
      `(?:不迟于|在|于|到|至)?\\s?${YEAR}(?:${QUARTER}|${HALF})(?:(?:结束|底|末)(?:之?前|以前)?|之?前|以前)`,
      'gu',
    ),
    example: '有意[在 2028 年第一季度末之前]缔结协定',
  },
  {
    name: 'by the middle of a year',
    gives: 'part-end',
    pattern: new RegExp(`(?:不迟于|在|于|到|至)?\\s?${YEAR}(?<h1>年中)(?:之?前|以前)?`, 'gu'),
    example: '商定[在 2027 年年中前]提交报告',
  },
  {
    name: 'in a season',
    gives: 'part',
    pattern: new RegExp(`(?:在|于)?\\s?${YEAR}(?:(?<spring>春)|(?<summer>夏)|(?<autumn>秋))(?:季|天)?`, 'gu'),
    example: '商定[在 2027 年秋季]举办论坛',
  },
  {
    name: 'in a quarter or a half of a year',
    gives: 'part',
    pattern: new RegExp(`(?:在|于)?\\s?${YEAR}(?:${QUARTER}|${HALF})`, 'gu'),
    example: '商定[在 2028 年上半年]举办论坛',
  },
  {
    name: 'from a year on',
    gives: 'from-year',
    pattern: new RegExp(`(?:自|从)\\s?${YEAR}(?:开始|起)`, 'gu'),
    example: '商定[从 2026 年起]公布清单',
  },
  {
    name: 'at a numbered session',
    gives: 'event',
    pattern:
      /(?:在|向)(?<event>(?:其|大会|理事会|委员会)?第[一二三四五六七八九十百\d]+(?:届|次)(?:会议|届会|峰会|会晤))(?:上|之?前|期间)?/gu,
    example: '请秘书长[在大会第八十二届会议上]提交报告',
  },
  {
    name: 'by the end of a year',
    gives: 'year-end',
    pattern: new RegExp(`(?:不迟于|在|于|到|至)?\\s?${YEAR}(?:年?底|末)(?:之?前|以前|为止)`, 'gu'),
    example: '商定[在 2027 年底前]签署协定',
  },
  {
    name: 'before a year',
    gives: 'year-before',
    pattern: new RegExp(`(?:在|于)?\\s?${YEAR}(?:之?前|以前)`, 'gu'),
    example: '商定[在 2027 年之前]签署协定',
  },
  {
    name: 'in a year at the latest',
    gives: 'year-end',
    pattern: new RegExp(`(?:最迟|至迟|不晚|不迟)(?:于|在)\\s?${YEAR}(?!\\s?\\d|年?[底末])`, 'gu'),
    example: '商定[至迟在 2028 年]签署协定',
  },
  {
    name: 'up to a year',
    gives: 'year-end',
    pattern: new RegExp(
      `(?<!20\\d{2}\\s?年?\\s?)(?:到|至|截至)\\s?${YEAR}(?!底|末|年底|\\s?\\d|起|[至到—–-])`,
      'gu',
    ),
    example: '商定[到 2030 年]减少排放',
  },
  {
    name: 'at the end of a year',
    gives: 'year-end',
    pattern: new RegExp(`(?:在|于|到|至)?\\s?${YEAR}(?:年?底|末)`, 'gu'),
    example: '商定[到 2027 年底]减少关税',
  },
  {
    name: 'within a year',
    gives: 'year',
    pattern: new RegExp(`(?<![至到—–-]\\s?)(?:在|于)?\\s?${YEAR}(?:之?内|期间)`, 'gu'),
    example: '商定[在 2027 年内]举办论坛',
  },
  {
    name: 'in the near future',
    gives: 'words',
    pattern:
      /在?(?:不久的将来|最近的将来|近期内?|(?:最短|合理|规定)期限内|可预见的(?:未来|将来)|(?:本|下一?)年度内?|(?:今年|明年)(?:第[一二三四]季度)|后年|(?:本月|年)底(?:之?前)?|(?:最短|尽可能短)(?:的)?时间内|短期内|毫不拖延地?|立即|(?:今年|年)内|(?:今年|明年)(?:年?[底初末]|[春夏秋冬][季天]|[上下]半年)|明年)/gu,
    example: '指示外交部[在不久的将来]敲定草案',
  },
  {
    name: 'within so many months or years',
    gives: 'words',
    pattern:
      /在?(?:今后|未来|接下来的?)?(?<!\d)(?:\d{1,3}|[一二两三四五六七八九十]+)\s?(?:个月|年|天|日|周)(?:之内|以内|内|期间)|(?:今后|未来|接下来)(?:的)?(?:\d{1,2}|[一二两三四五六七八九十几]+)(?:个月|年)(?:内)?/gu,
    example: '商定[在六个月内]提交报告',
  },
  {
    name: 'at the next meeting',
    gives: 'event',
    pattern:
      /在(?<event>(?:(?:(?!举行|召开|举办)[^，。；在将]){1,12}?)?下一?(?:次|届)?[^，。；在]{0,24}?(?:会议|峰会|会晤|论坛|届会|常会|年会|大会))(?:上|之?前|期间|召开前|召开之前)?/gu,
    example: '筹备[在下一次协商会议上]签署条约',
  },
  {
    name: 'before something begins or ends',
    gives: 'event',
    pattern:
      /在(?<event>(?:下一?(?:个|次|届)?|本|该)?[^，。；在]{2,14}?(?:开始|来临|到来|启动|结束|生效))(?:之?前|以前)/gu,
    example: '商定[在下一灌溉季开始前]完成检修',
  },
  {
    name: 'at this meeting',
    gives: 'event',
    pattern: /(?:在|列入)(?<event>(?:该|本|此)(?:届|次)(?:会议|届会|峰会|论坛))(?:上|期间)?/gu,
    example: '决定将项目[列入该届会议]议程',
  },
  {
    name: 'before a meeting of a body',
    gives: 'event',
    pattern:
      /在(?<event>[^，。；在将]{2,16}(?:委员会|理事会|论坛|工作组)下一?(?:次|届)(?:会议|届会))(?:之?前|召开前)/gu,
    example: '商定[在联合委员会下次会议前]提交报告',
  },
  {
    name: 'while someone presides',
    gives: 'event',
    pattern: /在(?<event>[^，。；在]{0,16}(?:担任|任)(?:轮值)?主席国?期间)/gu,
    example: '商定[在诺亚担任主席国期间]举行会议',
  },
  {
    name: 'before the next meeting',
    gives: 'event',
    pattern:
      /(?:不迟于|至迟于|到|至|提交|提请|交由|供|向)(?<event>下一?(?:次|届)?[^，。；]{0,24}?(?:会议|峰会|会晤|论坛|届会|常会|年会|大会))(?:之?前|召开前|召开时)?/gu,
    example: '商定[不迟于下一次协商会议]提交报告',
  },
  {
    name: 'declared a year',
    gives: 'year',
    pattern: new RegExp(`(?<=宣布|定|将)\\s?${YEAR}(?=为|定为|确定为|宣布为)`, 'gu'),
    example: '宣布[2025 年]为国际冰川保护年',
  },
  {
    name: 'this year, the year of …',
    gives: 'year',
    pattern: new RegExp(`在今年即[^，。；]{0,30}?${YEAR}`, 'gu'),
    example: '[在今年即联合国确定为和平年的 2021 年]，需要加快工作',
  },
  {
    name: 'from year to year',
    gives: 'years',
    pattern:
      /在\s?(?<year>20\d{2})\s?(?:年)?\s?[至到—–-]\s?(?<until>20\d{2})\s?年(?:期间|间|内)?(?!区域|路线|战略|方案|计划)/gu,
    example: '商定[在 2026-2028 年期间]举办展览',
  },
  {
    name: 'a period of years',
    gives: 'years',
    pattern: /(?<year>20\d{2})\s?年?\s?[至到—–-]\s?(?<until>20\d{2})\s?年?(?:两|三)年期/gu,
    example: '核准[2028—2029 两年期]预算',
  },
  {
    name: 'in a year',
    gives: 'year',
    pattern: new RegExp(`(?:在|于)\\s?${YEAR}(?!\\s?\\d|签署|通过|成立|举行的)`, 'gu'),
    example: '商定[在 2027 年]举办论坛',
  },
  {
    name: 'as soon as possible',
    gives: 'words',
    pattern: /尽快|尽早|及早/gu,
    example: '促请各国[尽快]批准公约',
  },
];
