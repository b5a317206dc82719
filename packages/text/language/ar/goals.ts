import type { GoalRule } from '../coding.ts';

export const goals: readonly GoalRule[] = [
  {
    name: 'partnership',
    goals: [17],
    words: ['(الأمم المتحدة|الشراكة|المنظمات الدولية)'],
    example: 'تحت رعاية [الأمم المتحدة]',
  },
  {
    name: 'innovation and infrastructure',
    goals: [9],
    words: ['(الابتكار|البنية التحتية|الهياكل الأساسية)'],
    example: 'بناء [البنية التحتية]',
  },
  { name: 'education', goals: [4], words: ['(التعليم|الطلاب)'], example: 'الروابط في مجال [التعليم]' },
  {
    name: 'work and growth',
    goals: [8],
    words: ['(العمالة|النمو الاقتصادي|ريادة الأعمال)'],
    example: 'تعزيز [النمو الاقتصادي]',
  },
];
