import type { ActionRule } from '../coding.ts';
import { present } from './verbs.ts';

/** A noun of action, with the article or the prefixes that are written in one with it: إنشاء, بإنشاء, لإنشاء, الإنشاء. */
const nouns = (words: string): string => `[ب|ل|ال](${words})`;

/**
 * Deeds by level, as nouns of action and as stems of the present tense: 'أن ينشئ', 'ستنشئ', and in a treaty 'ينشئ'.
 * The stems also give the verbs of force of their level (force.ts).
 */
export const STEMS = {
  ask: 'تبادل|تشاور|ناقش|بلغ|خطر|تقاسم|طلع',
  goOn: 'واصل|ستمر|حافظ',
  consider: 'نظر|درس|بحث|ستعرض|ستكشف',
  strengthen:
    'تعاون|عزز|طور|عمق|وسع|يسر|سهل|حسن|زيد|كثف|دعم|ساعد|ساهم|سهم|ضمن|كفل|حمي|نسق|كافح|منع|حل|حدث|نفذ|حقق|حترم|ستخدم|درب|مول|رصد|خفض|راعي|شارك|عمل|سعى|حرص|متنع|تخذ|تجنب',
  specific:
    'وقع|عتمد|قر|صدق|عقد|نظم|فتح|عد|صوغ|ضع|نشر|قدم|علن|بني|برم|عين|لغي|طلق|رسل|ستكمل|ستضيف|وفر|حدد|جتمع|جري|تيح|وفد|منح|دفع|فرج|سحب|عدل|مدد|ودع|درج|خصص',
  found: 'نشئ|ؤسس|قيم',
} as const;

export const action: readonly ActionRule[] = [
  {
    name: 'ask or share',
    level: 1,
    words: [
      nouns('تبادل|التشاور|تشاور|دعوة|مناقشة|إبلاغ|إخطار|تقاسم|إطلاع|استشارة'),
      present(STEMS.ask),
      'إجراء (مشاورات|حوار|محادثات)',
    ],
    example: 'اتفقت الأطراف على [تبادل] البيانات',
  },
  {
    name: 'continue',
    level: 2,
    words: [
      nouns('مواصلة|استمرار|الاستمرار|الحفاظ على|صون|الإبقاء على|المضي في|المضي قدما في'),
      present(STEMS.goOn),
    ],
    example: 'اتفقت الأطراف على [مواصلة] المشاورات',
  },
  {
    name: 'consider',
    level: 3,
    words: [
      nouns('النظر في|نظر في|دراسة|بحث|تقييم|استكشاف|استعراض|تحليل|إجراء دراسة'),
      present(STEMS.consider),
    ],
    example: 'اتفقت الأطراف على [دراسة] إنشاء أمانة',
  },
  {
    name: 'in what manner',
    level: 4,
    weight: 'light',
    words: [nouns('تسريع|تعجيل|التعجيل ب|البدء في|الإسراع في|الإسراع ب|الشروع في')],
    example: 'اتفقت الأطراف على [تسريع] الأعمال',
  },
  {
    name: 'take measures',
    level: 4,
    means: 'measures',
    words: [nouns('اتخاذ تدابير|اتخاذ إجراءات|اتخاذ خطوات|اتخاذ التدابير اللازمة|اتخاذ الإجراءات اللازمة')],
    example: 'اتفقت الأطراف على [اتخاذ تدابير] مشتركة',
  },
  {
    name: 'joint efforts',
    level: 4,
    means: 'efforts',
    words: [nouns('توحيد الجهود|تضافر الجهود|تنسيق الجهود|بذل الجهود|بذل جهود')],
    example: 'تعتزم الأطراف [توحيد الجهود]',
  },
  {
    name: 'every effort',
    level: 4,
    means: 'utmost',
    words: [
      nouns('بذل قصارى الجهد|بذل كل جهد ممكن|بذل قصارى جهدها|بذل قصارى جهدهم'),
      `${present('بذل')} (قصارى جهدها|قصارى جهدهم|كل جهد ممكن|قصارى الجهد)`,
    ],
    example: 'تعتزم الأطراف [بذل قصارى الجهد]',
  },
  {
    name: 'strengthen, promote, expand',
    level: 4,
    words: [
      nouns(
        'تعزيز|تطوير|تعميق|توسيع|تشجيع|تيسير|تسهيل|تحسين|زيادة|تكثيف|دعم|مساعدة|ضمان|كفالة|حماية|التعاون|تنسيق|الحد من|مكافحة|منع|حل|تسوية|ترميم|استعادة|تحديث|تنويع|تبسيط|مواءمة|تنفيذ|تحقيق|احترام|استخدام|تدريب|تمويل|توفير|تقديم المساعدة|رصد|مقارنة|خفض|إعادة تشجير|تقليص|رفع|الإسهام في|المساهمة في|المشاركة في|الوفاء ب|الامتناع عن|تجنب|تفادي|معالجة|إدماج|توحيد|إتاحة|تمكين|القضاء على|محاربة|تأهيل|تنمية|ترشيد',
      ),
      present(STEMS.strengthen),
    ],
    example: 'اتفقت الأطراف على [تعزيز] التعاون',
  },
  {
    name: 'found a body',
    level: 5,
    relation: 'create',
    words: [nouns('إنشاء|تأسيس|إقامة|استحداث|تشكيل'), present(STEMS.found)],
    example: 'اتفقت الأطراف على [إنشاء] مركز',
  },
  {
    name: 'something specific',
    level: 5,
    words: [
      nouns(
        'توقيع|التوقيع على|اعتماد|إقرار|التصديق على|تصديق|الانضمام إلى|عقد|تنظيم|فتح|افتتاح|إعداد|صياغة|وضع|نشر|تقديم|إعلان|بناء|إنجاز|إبرام|تعيين|إلغاء|إطلاق|إرسال|استكمال|استضافة|تطهير|إعادة|إدراج|سحب|تعديل|منح|تخصيص|تركيب|تسليم|تحديد|إيفاد|رفع تقرير|عرض|سن|تشغيل|تمديد|إغلاق|إنهاء|إزالة|تجريم|حظر|تسجيل|ربط|مضاعفة|الإفراج عن|استئناف|شراء|إيداع|ترجمة',
      ),
      present(STEMS.specific),
    ],
    example: 'اتفقت الأطراف على [عقد] منتدى',
  },
];

/** 'تنظيم', but not 'ينظم': a present is one of the stems after its letter of person. */
export const isDeedNoun = (words: string): boolean => !PRESENT.test(words);

const PRESENT = new RegExp(`^[يتن](?:${Object.values(STEMS).join('|')})(?:ون|ان|وا|ا)?$`, 'u');
