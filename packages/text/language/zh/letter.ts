import type { LetterGrammar } from '../language.ts';

export const letter: LetterGrammar = {
  title: [
    {
      name: 'letter of a permanent representative',
      pattern:
        /^[\d\s年月日]{8,20}(?<state>[^\d\s，。]{1,20}?)(?<office>常驻联合国(?:临时)?代(?:表|办))(?:团)?给(?<addressee>[^，。]{1,30})的(?:信|普通照会)$/u,
      example: '2021 年 8 月 17 日土库曼斯坦常驻联合国代表给秘书长的信',
      takes: { state: '土库曼斯坦', addressee: '秘书长' },
      unlike: '2021 年 8 月 17 日土库曼斯坦常驻联合国代表给秘书长的信的附件',
    },
  ],
  agenda: [
    {
      name: 'agenda items',
      pattern: /^(?:临时)?(?:议程)?项目\s?(?<items>[\d].{0,200})$/u,
      example: '议程项目 17(a)和(e)、19(a)和(d)、27(b)和 131',
      takes: { items: '17(a)和(e)、19(a)和(d)、27(b)和 131' },
      unlike: '项目和方案',
    },
  ],
  annex: [
    {
      name: 'annex to the letter',
      pattern: /的(?:信|普通照会)的附件(?:[一二三四五六七八九十]{1,2})?$/u,
      example: '2021 年 8 月 17 日土库曼斯坦常驻联合国代表给秘书长的信的附件',
      unlike: '请将本函及其附件作为大会文件分发为荷。',
    },
    {
      name: 'annex',
      pattern: /^附件(?:[一二三四五六七八九十\d]{1,2})?$/u,
      example: '附件',
      unlike: '附件一并分发',
    },
  ],
  original: [
    {
      name: 'original language',
      pattern: /^[［[（(]原件[：:]\s?(?<tongue>[^\]）)］]{1,12})[\])）］]$/u,
      example: '[原件：俄文]',
      takes: { tongue: '俄文' },
      unlike: '[原件]',
    },
  ],
  signed: [
    {
      name: 'signed, after the name',
      pattern: /^(?<name>[^（(，。]{2,60})\s?[（(]签名[）)]$/u,
      example: '阿克索尔坦·阿塔耶娃(签名)',
      takes: { name: '阿克索尔坦·阿塔耶娃' },
      unlike: '(签名)',
    },
  ],
  tongues: {
    阿拉伯文: 'ar',
    中文: 'zh',
    英文: 'en',
    法文: 'fr',
    俄文: 'ru',
    西班牙文: 'es',
    哈萨克文: 'kk',
    吉尔吉斯文: 'ky',
    塔吉克文: 'tg',
    土库曼文: 'tk',
    乌兹别克文: 'uz',
    波斯文: 'fa',
    土耳其文: 'tr',
  },
};
