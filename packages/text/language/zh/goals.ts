import type { GoalRule } from '../coding.ts';

export const goals: readonly GoalRule[] = [
  {
    name: 'partnership',
    goals: [17],
    words: ['联合国', '伙伴关系', '国际组织', '相互贸易', '贸易便利'],
    example: '在[联合国]主持下',
  },
  {
    name: 'innovation and infrastructure',
    goals: [9],
    words: ['创新', '基础设施'],
    example: '建设[基础设施]',
  },
  { name: 'education', goals: [4], words: ['教育', '学生', '文化多样性'], example: '深化[教育]合作' },
  {
    name: 'clean air, healthy cities',
    goals: [11],
    words: ['空气', '文化和环境遗产', '遗产'],
    example: '减少[空气]污染',
  },
  {
    name: 'work and growth',
    goals: [8],
    words: ['企业家', '就业', '经济增长', '工商界'],
    example: '促进[就业]',
  },
];
