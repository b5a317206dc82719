import type { ActorRule } from '../coding.ts';

export const actors: readonly ActorRule[] = [
  {
    name: 'parties',
    actor: 'parties',
    words: [
      '[جميع] (الأطراف|الطرفان|الجانبان|الأطراف المتعاقدة|الطرفان المتعاقدان|المشاركون)',
      '(كل|أي) [من] (طرف|الطرفين|الأطراف|دولة طرف)',
      'دول آسيا الوسطى',
      '(الدول الأعضاء|الدول المشاركة|الحكومات)',
    ],
    example: 'اتفقت [الأطراف] على فتح معبر',
  },
  {
    name: 'heads of state',
    actor: 'heads-of-state',
    words: [
      '(رؤساء الدول|الرؤساء|الرئيسان|القادة|الزعماء|[رؤساء|قادة] دول (آسيا الوسطى|المنطقة)|رؤساء الدول والحكومات)',
    ],
    example: 'قرر [رؤساء الدول] الاجتماع',
  },
  {
    name: 'foreign ministries',
    actor: 'foreign-ministries',
    words: ['(وزارات الخارجية|وزراء الخارجية|وزارات خارجيتها|وزارات خارجيتهم)'],
    example: 'كلفت [وزارات خارجيتها] بإعداد خطة',
  },
  {
    name: 'national coordinators',
    actor: 'national-coordinators',
    words: ['المنسقين الوطنيين', 'المنسقون الوطنيون'],
    example: 'كلفت [المنسقين الوطنيين] بتقديم تقرير',
  },
  {
    name: 'general assembly',
    actor: 'General Assembly',
    words: ['الجمعية العامة'],
    example: 'تقرر [الجمعية العامة] الاجتماع',
  },
  { name: 'we', actor: null, words: ['(نحن|إننا)'], example: '[نحن] نتعهد' },
  { name: 'ministers', actor: 'ministers', words: ['الوزراء'], example: 'قرر [الوزراء] الاجتماع' },
];

/** How a state is called as a side at the table. */
export const sides: Readonly<Record<string, string>> = {
  'الجانب الكازاخستاني': 'KAZ',
  'الجانب القيرغيزي': 'KGZ',
  'الجانب الطاجيكي': 'TJK',
  'الجانب التركماني': 'TKM',
  'الجانب الأوزبكي': 'UZB',
};
