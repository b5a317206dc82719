import { issued } from '../issued.ts';
import type { MastheadGrammar } from '../language.ts';

/** A title ends with its kind; a remark in brackets or a subtitle after a dash may follow. */
const titleEnding = (kind: string): RegExp =>
  new RegExp(`${kind}(?:[（(][^）)]{1,30}[）)])?(?:——.{1,60})?$`, 'u');

export const masthead: MastheadGrammar = {
  lines: [
    ...issued,
    {
      name: 'session',
      pattern: /^第[\d\s一二三四五六七八九十]{1,8}(?:届|次)(?:会议|常会|特别会议)$/u,
      example: '第七十五届会议',
      unlike: '第四次中亚各国国家元首协商会议的日期和地点',
    },
    { name: 'organ', pattern: /^(?:联合国)?(?:大会|安全理事会)$/u, example: '大会', unlike: '大会决定' },
    { name: 'organisation', pattern: /^联\s?合\s?国$/u, example: '联合国', unlike: '联合国宪章' },
    {
      name: 'year of the Security Council',
      pattern: /^第[\d\s一二三四五六七八九十]{1,8}年$/u,
      example: '第八十一年',
      unlike: '第一年期间',
    },
  ],
  adopted: [
    {
      name: 'adopted by an organ at a meeting',
      pattern:
        /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[^，。]{0,12}(?:大会|理事会)(?:第\s?\d{1,5}\s?次(?:全体)?会议)?(?:通过(?:的决议)?|决议)$/u,
      example: '2026 年 3 月 12 日安全理事会第 9876 次会议通过',
      unlike: '2026 年 3 月 12 日安全理事会第 9876 次会议通过了决议。',
    },
  ],
  sponsors: [
    {
      name: 'states: draft resolution',
      pattern: /^(?<sponsors>[^：:；。\d]{2,2000}?)\*{0,3}[：:]\s?(?:订正)?(?:决议|决定|宣言)草案\*{0,3}$/u,
      example: '阿尔达尼亚、贝尔莫拉和科尔维尼亚：决议草案',
      takes: { sponsors: '阿尔达尼亚、贝尔莫拉和科尔维尼亚' },
      unlike: '项目 5：决议草案一',
    },
    {
      name: 'sponsors',
      pattern: /^(?:共同)?提案国[：:]\s?(?<sponsors>[^：:；。]{2,2000})$/u,
      example: '提案国：阿尔达尼亚、贝尔莫拉',
      takes: { sponsors: '阿尔达尼亚、贝尔莫拉' },
      unlike: '提案国名单见附件。',
    },
    {
      name: 'submitted by',
      pattern: /^(?<sponsors>[^：:；。\d]{2,2000}?)(?:提出|提交)的(?:订正)?(?:决议|决定)草案$/u,
      example: '阿尔达尼亚和贝尔莫拉提出的决议草案',
      takes: { sponsors: '阿尔达尼亚和贝尔莫拉' },
      unlike: '各方审议了阿尔达尼亚提出的决议草案。',
    },
  ],
  betweenSponsors: /([、，]|(?<!共)[和及](?!国))/u,
  notes: [
    {
      name: 'unofficial rendering',
      pattern: /^[（(［[#*\s]*非正式(?:译文|文本|版本|译本|中文)/u,
      example: '非正式译文，仅供参考。',
      unlike: '非正式会议于 8 月举行。',
    },
    {
      name: 'remark in brackets',
      pattern: /^[（(［[][^\])）］]{1,300}[\])）］][。.]?$/u,
      example: '（本文为自行编写，并非正式文件。）',
      unlike: '（一）加强合作；',
    },
  ],
  kinds: [
    {
      name: 'statement',
      kind: 'statement',
      pattern: titleEnding('声明'),
      example: '关于中亚各国国家元首协商会议成果的联合声明',
      unlike: '兹发表以下声明：',
    },
    {
      name: 'declaration',
      kind: 'declaration',
      pattern: titleEnding('宣言'),
      example: '湖区国家湖港宣言',
      unlike: '宣言草案的编写',
    },
    {
      name: 'communiqué',
      kind: 'communique',
      pattern: titleEnding('公报'),
      example: '联合公报',
      unlike: '公报的发表',
    },
    {
      name: 'resolution',
      kind: 'resolution',
      pattern: titleEnding('(?:决议|决定)'),
      example: '大会通过的决议',
      unlike: '决议草案',
    },
    {
      name: 'agreement',
      kind: 'agreement',
      pattern: titleEnding('(?:协定|协议|条约|公约)'),
      example: '关于共同管理湖泊的协定',
      unlike: '协定缔约方',
    },
  ],
};
