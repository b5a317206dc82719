import type { PreambleGrammar } from '../language.ts';

export const preamble: PreambleGrammar = {
  enacting: [
    {
      name: 'decide what follows',
      pattern: /^[^。！？]*(?:决定|议决)(?:如下)?[：:]$/u,
      example: '部长理事会决定如下：',
      unlike: '理事会决定举行会议，',
    },
    {
      name: 'issue the following statement',
      pattern: /(?:发表|发布|通过|宣布)(?:以下|下列|如下)(?:联合)?(?:声明|宣言|公报|决议)[：:]$/u,
      example: '兹发表以下声明：',
      unlike: '各方注意到以下声明的意义，',
    },
    {
      name: 'declare as follows',
      pattern: /(?:声明|宣布|商定|协议|约定|议定|同意|达成协议)如下[：:]$/u,
      example: '经友好协商，达成协议如下：',
      unlike: '情况如下。',
    },
  ],
  organ: [
    {
      name: 'organ that speaks',
      pattern: /^(?:[^，。：\d]{0,12}大会|[^，。：\d]{0,12}理事会|[^，。：\d]{0,12}议会)[，,]$/u,
      example: '大会，',
      unlike: '大会决定，',
    },
  ],
  clause: [
    {
      name: 'preambular verb',
      pattern:
        /^(?:各(?:位)?(?:国)?(?:元首|方|总统))?(?:遵循|回顾|强调|注意到|本着|重申|铭记|认识到|考虑到|欢迎|深信|确认|关切|赞赏|希望|愿意|表示|鉴于|忆及|意识到|承认)/u,
      example: '强调需要在相互尊重的基础上解决问题，',
      unlike: '各国的发展战略，',
    },
  ],
};
