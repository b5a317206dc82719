import type { ActionRule } from '../coding.ts';

/** A noun of action, with the article or the prefixes that are written in one with it: إنشاء, بإنشاء, وإنشاء, الإنشاء. */
const nouns = (words: string): string[] => [`[ب|و|وب|ل|ال](${words})`];

export const action: readonly ActionRule[] = [
  {
    name: 'ask or share',
    level: 1,
    words: nouns('تبادل|التشاور|تشاور|دعوة|مناقشة|إبلاغ|تقاسم'),
    example: 'اتفقت الأطراف على [تبادل] البيانات',
  },
  {
    name: 'continue',
    level: 2,
    words: nouns('مواصلة|استمرار|الاستمرار|الحفاظ على|صون'),
    example: 'اتفقت الأطراف على [مواصلة] المشاورات',
  },
  {
    name: 'consider',
    level: 3,
    words: nouns('النظر في|دراسة|بحث|تقييم'),
    example: 'اتفقت الأطراف على [دراسة] إنشاء أمانة',
  },
  {
    name: 'in what manner',
    level: 4,
    weight: 'light',
    words: nouns('تسريع|تعجيل|التعجيل ب|البدء في'),
    example: 'اتفقت الأطراف على [تسريع] الأعمال',
  },
  {
    name: 'take measures',
    level: 4,
    means: 'measures',
    words: nouns('اتخاذ تدابير|اتخاذ إجراءات'),
    example: 'اتفقت الأطراف على [اتخاذ تدابير] مشتركة',
  },
  {
    name: 'joint efforts',
    level: 4,
    means: 'efforts',
    words: nouns('توحيد الجهود|تضافر الجهود|تنسيق الجهود|بذل الجهود'),
    example: 'تعتزم الأطراف [توحيد الجهود]',
  },
  {
    name: 'every effort',
    level: 4,
    means: 'utmost',
    words: nouns('بذل قصارى الجهد|بذل كل جهد ممكن'),
    example: 'تعتزم الأطراف [بذل قصارى الجهد]',
  },
  {
    name: 'strengthen, promote, expand',
    level: 4,
    words: nouns(
      'تعزيز|تطوير|تعميق|توسيع|تشجيع|تيسير|تسهيل|تحسين|زيادة|تكثيف|دعم|مساعدة|ضمان|كفالة|حماية|التعاون|تنسيق|الحد من|مكافحة|منع|حل|تسوية|ترميم|استعادة|تحديث|تنويع|تبسيط|مواءمة|تنفيذ|تحقيق|احترام|استخدام|تدريب|تمويل|توفير|تقديم المساعدة|رصد|مقارنة|خفض|إعادة تشجير',
    ),
    example: 'اتفقت الأطراف على [تعزيز] التعاون',
  },
  {
    name: 'found a body',
    level: 5,
    relation: 'create',
    words: nouns('إنشاء|تأسيس|إقامة'),
    example: 'اتفقت الأطراف على [إنشاء] مركز',
  },
  {
    name: 'something specific',
    level: 5,
    words: nouns(
      'توقيع|اعتماد|إقرار|التصديق على|عقد|تنظيم|فتح|إعداد|صياغة|نشر|تقديم|إعلان|بناء|إنجاز|إبرام|تعيين|إلغاء|إطلاق|إرسال|استكمال',
    ),
    example: 'اتفقت الأطراف على [عقد] منتدى',
  },
];
