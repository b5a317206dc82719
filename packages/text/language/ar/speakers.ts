import type { LineRule } from '../line-rule.ts';

export const speakers: readonly LineRule[] = [
  {
    name: 'the parties, the heads of state',
    pattern:
      /(?:ال|لل)أطراف|الطرف(?:ان|ين)|رؤساء|الجمعية|المتعاقد|الدول\sالأعضاء|(?<![\u0621-\u064a])(?:ال)?وزراء(?![\u0621-\u064a])|(?:مجلس|لجنة|مؤتمر|المجلس|اللجنة|المؤتمر)(?:\s[\u0621-\u064a]+){0,8}\s(?:يقرر|تقرر|قرر)/u,
    example: 'اتفقت الأطراف على إنشاء مركز.',
    unlike: 'ذهبنا إلى القرية.',
  },
];
