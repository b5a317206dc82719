import { type ActorRule, AS_PRINTED } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  { name: 'pronoun', actor: null, words: ['他们', '它们'], example: '[他们]商定加强合作' },
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '[缔约|协定](各方|双方|三方|四方|五方)',
      '缔约(国|方)',
      '缔约(一方|另一方|任何一方)',
      '(签署|签字|签约|协议|参加|谅解)[各|双]方',
      '[所有|全体]中亚(各国|国家|五国)[都]',
      '各(成员国|参加国|参与国|国)',
      '与会(各方|者|代表)',
      '(成员|参加|签署)国',
      '[我们](三|四|五|六|七|八)国',
      '(中|哈|吉|塔|土|乌|俄|阿)(中|哈|吉|塔|土|乌|俄|阿)(两国|双方)',
      '[与会|秘书处](参与|参加|成员|有关)(方|各方)',
      '我们',
      '任何[一](方|国|缔约方)',
      '(每一|各)(方|国|缔约方|缔约国|成员)',
    ],
    example: '[各方]商定加强合作',
  },
  {
    name: 'heads of state',
    actor: 'heads-of-state',
    words: [
      '(两国|三国|五国|六国|双方)[国家](元首|总统|领导人)',
      '[中亚][各国|五国|各位]国家元首[们]',
      '(各位|各国)[国家](元首|总统|领导人)',
      '(元首|总统)们',
    ],
    example: '[各位元首]指出',
  },
  {
    name: 'foreign ministries',
    actor: 'foreign-ministries',
    words: [
      '[各国|中亚各国|五国]外交(部门|部长|部)[们]',
      '外长们',
      '(各国|两国|双方|五国|六国)(外长|外交部长)',
    ],
    example: '指示其各自国家的[外交部]筹备签署',
  },
  {
    name: 'others, by their name',
    actor: AS_PRINTED,
    words: [
      '(接待|派遣|主办|请求|被请求)(方|国)',
      '[各国]主管(部门|机关)',
      '保存人',
      '(沿岸|过境|周边)[各]国[家]',
      '(各国|各位|与会|两国|双方|五国)部长[们]',
      '部长们',
      '(各国|各位)[政府](总理|政府首脑)',
      '大会',
    ],
    example: '[各国部长]商定举行会议',
  },
  {
    name: 'governments',
    actor: AS_PRINTED,
    words: ['(各国|各自|中亚各国|两国|双方)(政府|有关部门|主管部门|相关部门)', '[各国]国家协调员'],
    example: '责成[各国政府]制定方案',
  },
];

/** How a state is called as a side at the table. */
export const sides: Readonly<Record<string, string>> = {
  中方: 'CHN',
  俄方: 'RUS',
  哈方: 'KAZ',
  吉方: 'KGZ',
  塔方: 'TJK',
  土方: 'TKM',
  乌方: 'UZB',
};
