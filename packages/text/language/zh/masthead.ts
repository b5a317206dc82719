import type { MastheadGrammar } from '../language.ts';

/** A title ends with its kind; a remark in brackets or a subtitle after a dash may follow. */
const titleEnding = (kind: string): RegExp =>
  new RegExp(`${kind}(?:[（(][^）)]{1,30}[）)])?(?:——.{1,60})?$`, 'u');

export const masthead: MastheadGrammar = {
  lines: [
    {
      name: 'session',
      pattern: /^第[\d\s一二三四五六七八九十]{1,8}(?:届|次)(?:会议|常会|特别会议)$/u,
      example: '第七十五届会议',
      unlike: '第四次中亚各国国家元首协商会议的日期和地点',
    },
    { name: 'organ', pattern: /^(?:联合国)?(?:大会|安全理事会)$/u, example: '大会', unlike: '大会决定' },
  ],
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
      pattern: titleEnding('决议'),
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
