import type { AddresseeRule } from '../coding.ts';
import { outside } from '../outside.ts';
import { organizations } from './organizations.ts';

const byHand: readonly AddresseeRule[] = [
  { name: 'United Nations', addressee: 'United Nations', words: ['联合国'], example: '在[联合国]主持下' },
  {
    name: 'organs and years of the United Nations, named only',
    addressee: null,
    words: ['[常]驻联合国', '联合国(大会|安全理事会|宪章|宣布|确定)'],
    example: '[联合国大会]确定的国际年',
  },
  {
    name: 'international community',
    addressee: 'international community',
    words: ['(呼吁|敦促|请|邀请)国际社会'],
    example: '[呼吁国际社会]提供援助',
  },
  {
    name: 'all interested States and organizations',
    addressee: 'all interested States and international organizations',
    words: ['所有(有关|相关|感兴趣的)国家和国际组织'],
    example: '支持[所有有关国家和国际组织]的努力',
  },
  {
    name: 'other nuclear-weapon-free zones',
    addressee: 'other nuclear-weapon-free zones',
    words: ['其他无核[武器]区'],
    example: '加强与[其他无核区]的协作',
  },
  {
    name: 'World Health Organization',
    addressee: 'World Health Organization',
    words: ['世界卫生组织'],
    example: '在[世界卫生组织]主持下',
  },
  {
    name: 'UNESCO',
    addressee: 'UNESCO',
    words: ['联合国教育、科学及文化组织', '联合国教科文组织', '教科文组织'],
    example: '同[教科文组织]合作',
  },
  {
    name: 'UNDP',
    addressee: 'United Nations Development Programme',
    words: ['[联合国]开发计划署'],
    example: '同[开发计划署]合作',
  },
  {
    name: 'UNEP',
    addressee: 'United Nations Environment Programme',
    words: ['[联合国]环境规划署'],
    example: '同[环境规划署]合作',
  },
  {
    name: 'FAO',
    addressee: 'Food and Agriculture Organization',
    words: ['[联合国]粮食及农业组织', '[联合国]粮农组织'],
    example: '同[粮农组织]合作',
  },
  {
    name: 'European Union',
    addressee: 'European Union',
    words: ['欧洲联盟', '欧盟'],
    example: '同[欧盟]对话',
  },
  {
    name: 'Shanghai Cooperation Organisation',
    addressee: 'Shanghai Cooperation Organisation',
    words: ['上海合作组织'],
    example: '在[上海合作组织]框架内',
  },
  {
    name: 'Commonwealth of Independent States',
    addressee: 'Commonwealth of Independent States',
    words: ['独立国家联合体', '独联体'],
    example: '在[独联体]框架内',
  },
  {
    name: 'OSCE',
    addressee: 'Organization for Security and Co-operation in Europe',
    words: ['欧洲安全与合作组织', '欧安组织'],
    example: '同[欧安组织]合作',
  },
];

export const addressees: readonly AddresseeRule[] = outside(organizations, byHand);
