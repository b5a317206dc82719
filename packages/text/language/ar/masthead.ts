import { issued } from '../issued.ts';
import { leadingKinds } from '../kinds.ts';
import type { MastheadGrammar } from '../language.ts';

export const masthead: MastheadGrammar = {
  lines: [
    ...issued,
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
      name: 'organisation',
      pattern: /^الأمم\sالمتحدة$/u,
      example: 'الأمم المتحدة',
      unlike: 'الأمم المتحدة تدعم',
    },
    {
      name: 'year of the Security Council',
      pattern: /^السنة\s[\u0621-\u064a\s]{3,40}$/u,
      example: 'السنة الحادية والثمانون',
      unlike: 'السنة التي عقدت في 2021',
    },
  ],
  adopted: [
    {
      name: 'adopted by',
      pattern: /^\[?(?:قرار|مقرر)\s(?:اتخذته|اتخذه|اعتمدته|اعتمده)\s/u,
      example: 'قرار اتخذته الجمعية العامة في 4 كانون الأول/ديسمبر 2026',
      unlike: 'اعتمدت الأطراف البرنامج.',
    },
    {
      name: 'adopted by an organ at a meeting',
      pattern: /^(?:الذي\s)?(?:اتخذه|اتخذته|اعتمده|اعتمدته)\s(?:مجلس|الجمعية)\s.{3,120}\d{4}$/u,
      example: 'الذي اتخذه مجلس الأمن في جلسته 9876 المعقودة في 12 آذار/مارس 2026',
      unlike: 'اتخذه مجلس الأمن قرارا.',
    },
  ],
  sponsors: [
    {
      name: 'states: draft resolution',
      pattern:
        /^(?<sponsors>[\u0621-\u064a][^:؛.]{2,4000}?)\*{0,3}\s?:\sمشروع\s(?:قرار|مقرر|إعلان)(?:\sمنقح)?\*{0,3}$/u,
      example: 'أردانيا وبلمورا وكورفينيا: مشروع قرار',
      takes: { sponsors: 'أردانيا وبلمورا وكورفينيا' },
      unlike: 'البند: مشروع قرار الجمعية',
    },
    {
      name: 'submitted by',
      pattern: /^(?:مشروع\s(?:قرار|مقرر)\s)?مقدم\sمن\s(?<sponsors>[^:؛.]{2,4000})$/u,
      example: 'مشروع قرار مقدم من أردانيا وبلمورا',
      takes: { sponsors: 'أردانيا وبلمورا' },
      unlike: 'اعتمد مشروع القرار مقدم من أردانيا.',
    },
  ],
  betweenSponsors: /(،\s(?:و(?=\S))?|\sو(?=\S))/u,
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
      words: '(?:ال)?قرار|(?:ال)?مقرر|\\d{1,3}/\\d{1,4}\\s?[-–—](?=\\s)',
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
