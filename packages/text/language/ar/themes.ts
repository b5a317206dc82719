import type { ThemeRule } from '../coding.ts';
import { furtherWords } from './vocabulary.ts';

/** A noun with the article or the prefixes that are written in one with it. */
const nouns = (words: string): string[] => [`[ال|وال|بال|لل|و|ب|ل](${words})`];

/** Words that stand for several areas at once come first; where words overlap, the longer wins. */
export const themes: readonly ThemeRule[] = [
  {
    name: 'glaciers',
    themes: ['climate', 'environment', 'water'],
    words: ['الأنهار الجليدية'],
    example: 'حماية [الأنهار الجليدية]',
  },
  { name: 'Aral Sea', themes: ['water', 'environment'], words: ['بحر آرال'], example: 'حوض [بحر آرال]' },
  {
    name: 'security',
    themes: ['security'],
    words: nouns('أمن|إرهاب|تطرف|مخدرات|حدود'),
    example: 'ضمان [الأمن]',
  },
  {
    name: 'disarmament',
    themes: ['disarmament', 'security'],
    words: ['(نزع السلاح|الأسلحة النووية|عدم الانتشار)'],
    example: '[نزع السلاح] النووي',
  },
  {
    name: 'trade',
    themes: ['trade'],
    words: nouns('تجارة|تجاري|تجارية|صادرات|واردات|جمارك'),
    example: 'توسيع [التجارة]',
  },
  {
    name: 'investment',
    themes: ['investment'],
    words: nouns('استثمار|استثمارات|مستثمرين'),
    example: 'جذب [الاستثمارات]',
  },
  {
    name: 'industry',
    themes: ['industry'],
    words: nouns('صناعة|صناعي|صناعية'),
    example: 'التعاون في [الصناعة]',
  },
  {
    name: 'transport',
    themes: ['transport'],
    words: nouns('نقل|طرق|سكك|ممر|ممرات|عبور'),
    example: 'شبكات [النقل]',
  },
  {
    name: 'food',
    themes: ['agriculture-food'],
    words: nouns('زراعة|زراعي|زراعية|غذاء|غذائي|أغذية'),
    example: 'تطوير [الزراعة]',
  },
  {
    name: 'water',
    themes: ['water'],
    words: nouns('مياه|ماء|أنهار|بحيرة|بحيرات|ري'),
    example: 'جودة [المياه]',
  },
  { name: 'energy', themes: ['energy'], words: nouns('طاقة|كهرباء|غاز|نفط'), example: 'في مجال [الطاقة]' },
  {
    name: 'environment',
    themes: ['environment'],
    words: nouns('بيئة|بيئي|بيئية|غابات|تلوث|تنوع البيولوجي'),
    example: 'حماية [البيئة]',
  },
  { name: 'climate', themes: ['climate'], words: nouns('مناخ|مناخي|مناخية'), example: 'تغير [المناخ]' },
  {
    name: 'disasters',
    themes: ['disaster-risk'],
    words: nouns('كوارث|إنذار المبكر|زلازل|فيضانات'),
    example: 'الحد من مخاطر [الكوارث]',
  },
  { name: 'tourism', themes: ['tourism'], words: nouns('سياحة|سياحي|سياحية'), example: 'تشجيع [السياحة]' },
  {
    name: 'science and education',
    themes: ['science-education'],
    words: nouns('علم|علوم|علمي|تعليم|جامعات|طلاب|بحوث|متخصصين'),
    example: 'تطوير [العلوم]',
  },
  {
    name: 'digital',
    themes: ['digital'],
    words: nouns('رقمي|رقمية|ذكاء الاصطناعي'),
    example: 'التحول [الرقمي]',
  },
  {
    name: 'information security',
    themes: ['information-security'],
    words: ['(أمن المعلومات|الأمن السيبراني)'],
    example: 'تعزيز [أمن المعلومات]',
  },
  {
    name: 'health',
    themes: ['health'],
    words: nouns('صحة|صحي|صحية|طبي|طبية|جائحة|أمراض|لقاحات'),
    example: 'مجال [الصحة]',
  },
  {
    name: 'migration',
    themes: ['migration'],
    words: nouns('هجرة|مهاجرين|تأشيرات'),
    example: 'مسائل [الهجرة]',
  },
  {
    name: 'culture',
    themes: ['culture'],
    words: nouns('ثقافة|ثقافي|ثقافية|تراث|متاحف'),
    example: 'صون [التراث]',
  },
  { name: 'sport', themes: ['sport'], words: nouns('رياضة|رياضي|رياضية'), example: 'تطوير [الرياضة]' },
  {
    name: 'women and youth',
    themes: ['gender-youth'],
    words: nouns('مرأة|نساء|شباب|مساواة بين الجنسين'),
    example: 'حوار [النساء]',
  },
  {
    name: 'institutions',
    themes: ['institutions'],
    weak: true,
    words: ['(الاجتماع التشاوري|الأمانة الدائمة|المنسقين الوطنيين)'],
    example: 'عقد [الاجتماع التشاوري]',
  },
  {
    name: 'organs and meetings',
    themes: ['institutions'],
    weak: true,
    words: ['اجتماع', 'دورة', 'دورتها', 'تقرير', 'تقريرا', 'الأمين العام', 'ميزانية'],
    example: 'عقد [اجتماع]',
  },
  ...furtherWords,
];
