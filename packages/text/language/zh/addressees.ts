import type { AddresseeRule } from '../coding.ts';

export const addressees: readonly AddresseeRule[] = [
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
    name: 'donors',
    addressee: 'donors',
    words: ['捐助(国|方|者)', '国际金融机构'],
    example: '邀请[国际金融机构]参与',
  },
];
