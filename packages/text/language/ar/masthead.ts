import { leadingKinds } from '../kinds.ts';
import type { MastheadGrammar } from '../language.ts';

export const masthead: MastheadGrammar = {
  lines: [
    {
      name: 'session',
      pattern: /^الدورة\s[\u0621-\u064a\s]{3,40}$/u,
      example: 'الدورة الخامسة والسبعون',
      unlike: 'الدورة التي عقدتها الجمعية في 2021.',
    },
    {
      name: 'organ',
      pattern: /^(?:الجمعية(?:\sالعامة)?|مجلس(?:\sالأمن)?|البرلمان)$/u,
      example: 'الجمعية العامة',
      unlike: 'الجمعية العامة تقرر',
    },
    {
      name: 'adopted by',
      pattern: /^\[?(?:قرار|مقرر)\s(?:اتخذته|اتخذه|اعتمدته|اعتمده)\s/u,
      example: 'قرار اتخذته الجمعية العامة في 4 كانون الأول/ديسمبر 2026',
      unlike: 'اعتمدت الأطراف البرنامج.',
    },
    {
      name: 'distribution',
      pattern: /^(?:distr\.:?\s|الأمم\sالمتحدة$|الأصل:\s)/iu,
      example: 'الأمم المتحدة',
      unlike: 'الأمم المتحدة تدعم',
    },
  ],
  notes: [
    {
      name: 'unofficial rendering',
      pattern: /^[([#*\s]*(?:ترجمة|نسخة|صيغة)\sغير\sرسمية/u,
      example: 'ترجمة غير رسمية',
      unlike: 'اتصالات غير رسمية بين الأطراف',
    },
    {
      name: 'remark in brackets',
      pattern: /^[([][^\])]{3,400}[\])][.]?$/u,
      example: '[كتب هذا النص لهذا المشروع؛ والدول مختلقة.]',
      unlike: '(أ) نشر دراسة؛',
    },
  ],
  kinds: leadingKinds([
    {
      kind: 'statement',
      words: 'بيان(?!\\sختامي)',
      example: 'بيان مشترك لرؤساء دول البحيرة',
      unlike: 'أصدرت الأطراف بيانا.',
    },
    {
      kind: 'declaration',
      words: 'إعلان',
      example: 'إعلان بورت إستر لدول البحيرة',
      unlike: 'إعلان الأطراف عن نيتها.',
    },
    { kind: 'communique', words: 'بيان\\sختامي|بلاغ', example: 'بلاغ مشترك', unlike: 'صدر بلاغ.' },
    {
      kind: 'resolution',
      words: 'قرار|\\d{1,3}/\\d{1,4}\\s?[-–—](?=\\s)',
      example: '81/77 - رصد البحيرات العابرة للحدود',
      unlike: 'إذ تشير إلى قرارها لعام 2019،',
    },
    {
      kind: 'agreement',
      words: 'اتفاق|اتفاقية|معاهدة|بروتوكول|مذكرة\\sتفاهم',
      example: 'اتفاق بشأن رصد بحيرة إستر',
      unlike: 'يدخل هذا الاتفاق حيز النفاذ.',
    },
  ]),
};
