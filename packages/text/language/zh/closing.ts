import type { ClosingGrammar } from '../language.ts';

export const closing: ClosingGrammar = {
  closing: [
    {
      name: 'atmosphere',
      pattern: /气氛(?:中|下)(?:举行|进行)/u,
      example: '本次协商会议是在传统的友谊、温暖和信任气氛中举行的。',
      unlike: '各方将营造良好气氛。',
    },
    {
      name: 'thanks',
      pattern: /(?:表示|致以)[^，。]{0,12}(?:感谢|谢意|谢忱)/u,
      example: '各位元首对总统的盛情款待表示衷心感谢。',
      unlike: '各方赞扬举办论坛。',
    },
    {
      name: 'done at',
      pattern: /(?:^|[，。])(?:本(?:协定|声明|条约|宣言|决议))?[^，。]{0,30}(?:订于|签于|签署于|通过于)/u,
      example: '本协定于 2026 年 5 月 14 日签于湖港市。',
      unlike: '各方签署了协定。',
    },
    {
      name: 'plenary meeting',
      pattern:
        /^\d{4} 年 \d{1,2} 月 \d{1,2} 日(?:\s?第\s?\d{1,4}\s?次全体会议)?$|^第\s?\d{1,4}\s?次全体会议$/u,
      example: '第 58 次全体会议',
      unlike: '第 58 次会议的报告',
    },
    {
      name: 'in witness',
      pattern: /^(?:下列|以下)(?:签署人|全权代表)/u,
      example: '下列签署人经正式授权，在本协定上签字，以昭信守。',
      unlike: '下列项目',
    },
  ],
  signature: [
    {
      name: 'signed',
      pattern: /[（(]签[名字][）)]$/u,
      example: '阿克索尔坦·阿塔耶娃(签名)',
      unlike: '签名仪式',
    },
    {
      name: 'for a state',
      pattern: /^(?<state>[^，。：:]{2,20})(?:政府)?代表[：:]?(?:\s?[^，。：:]{0,30})$/u,
      example: '阿尔达尼亚共和国代表：米拉·维尔',
      unlike: '各方代表，',
    },
    {
      name: 'office of a state',
      pattern:
        /^[^，。：:；]{2,16}(?:共和国|王国|国|斯坦)(?:总统|总理|国家元首|外交部长)(?:[：:]\s?[^，。：:]{1,20})?$/u,
      example: '阿尔达尼亚共和国总统',
      unlike: '阿尔达尼亚共和国总统提议举办论坛。',
    },
  ],
};
