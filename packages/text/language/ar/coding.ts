import { type CodingGrammar, stateRules } from '../coding.ts';
import { partners } from '../partners.ts';
import { action, isDeedNoun } from './action.ts';
import { actors, sides } from './actors.ts';
import { addressees } from './addressees.ts';
import { bodies } from './bodies.ts';
import { clauses } from './clauses.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { force } from './force.ts';
import { goals } from './goals.ts';
import { initiator } from './initiator.ts';
import { states } from './states.ts';
import { themes } from './themes.ts';
import { NAMES_ITS_SUBJECT } from './verbs.ts';

/** Partners by other names than Unicode's. */
const furtherNames: Readonly<Record<string, string>> = { 'جمهورية كوريا': 'KOR', الإمارات: 'ARE' };

/** Nouns of action by their form: 'تبسيط', 'إنشاء', 'محاكمة'; not nouns that only look so. */
const MASDAR =
  /^(?!تقرير|تاريخ|تأثير|تعليم|إنسان|محافظة|مقاطعة|مبادرة|معاهدة|منافسة|مسابقة|مناسبة|ممارسة|مسألة|مراسلة)(?:ت\p{L}{2}ي\p{L}|إ\p{L}{2}ا\p{L}|م\p{L}ا\p{L}{2}ة)$/u;

export const arCoding: CodingGrammar = {
  language: 'ar',
  script: 'words',
  order: 'verb-first',
  describing: null,
  describedAfter: '',
  quotations: new Map([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['(', ')'],
    ['[', ']'],
  ]),
  months: dates.months,
  // What is to be done is a noun of action: there is one form only.
  form: () => 'infinitive',
  isImperative: isDeedNoun,
  isInfinitive: (word) => MASDAR.test(word),
  ordering:
    /،|\s(?:(?:إلى|على|أن|بأن|الذين|التي|اللذين)(?!\p{L})|(?=(?:ت\p{L}{2}ي\p{L}|إ\p{L}{2}?ا\p{L}|ا(?!ل)\p{L}{1,3}ا\p{L}|م\p{L}ا\p{L}{2}ة|وضع|عقد|بذل|رفع|نشر)\s)|[بل](?=(?:ت\p{L}{2}ي\p{L}|إ\p{L}{2}?ا\p{L}|ا\p{L}{2,4}ا\p{L}|م\p{L}ا\p{L}{2}ة|ت\p{L}ا\p{L}{2}|وضع|عقد|فتح|بذل|منع|دعم|نشر|بناء|سحب|عرض)(?!\p{L})))/u,
  apart: /./u,
  between:
    /^\s(?:بموجب|بمقتضى|في إطار|ضمن)\s[^،؛]{3,50}?(?=\s(?:لجنة|مجلس|أمانة|صندوق|هيئة|مركز|فريق|آلية|محكمة|مكتب|شبكة|منتدى))/u,
  seat: /\sفي\s/u,
  assembled: /^(?:ال)?(?:مجلس|جمعية|مؤتمر|قمة|اجتماع|برلمان|فريق العامل)(?!\p{L})/u,
  ofAll:
    /^(?:الجمعية العامة|مجلس الأمن|مجلس حقوق الإنسان|المجلس الاقتصادي والاجتماعي|جمعية الصحة|مؤتمر الأطراف)/u,
  memberStates: /الدول الأعضاء|الدول المشاركة|الحكومات|البرلمانات/u,
  gathering: /(?:دورة|دورت|اجتماع|قمة|مؤتمر|منتدى)\p{L}*/u,
  ownOrgans:
    /^\s*(?:من |إلى )?(?:المفوضية|الأمانة|أمانة|الأمين|اللجنة|لجنة|الرئاسة|رئاسة|المدير|المكتب|الفريق العامل)(?!\p{L})/u,
  treaty: /هذ[اه] (?:الاتفاق|الاتفاقية|المعاهدة|البروتوكول|المذكرة)|المتعاقد/u,
  refrains: /^(?:لا|لن)\s/u,
  joinsDeed:
    /(?<!\p{L})و(?=(?!تقرير|تاريخ|تأثير|تعليم|تدريب|توقيت|توزيع|تصوير|إنسان|محافظة|مقاطعة|مبادرة|معاهدة|منافسة|مسابقة|مناسبة|ممارسة|مسألة)(?:ت\p{L}{2}ي\p{L}|إ\p{L}{2}ا\p{L}|م\p{L}ا\p{L}{2}ة)(?!\p{L}))/gu,
  proclitics: 'وف',
  // A plural or dual in the nominative: 'المشاركون', 'الطرفان المتعاقدان'.
  subjectAfter: { named: /^ال\p{L}+(?:ون|ان)(?:\s+ال\p{L}+(?:ون|ان))*(?!\p{L})/u, said: NAMES_ITS_SUBJECT },
  measured:
    /(?:[\d٠-٩]+|ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر|مائة|مئة)\p{L}*\s(?:في المائة|في المئة|مليون|مليار|ألف|طن|دولار|هكتار|كيلومتر|منحة)|(?<!\p{L})(?:مليون|مليار|ملايين|مليارات)(?!\p{L})|مضاعفة|(?:ي|ت|ن|أن ت|سن|ست|سي)ضاعف|بمقدار (?:الثلث|النصف|الربع)|إلى (?:النصف|الثلث)|[\d٠-٩]\s?[%٪]/u,
  actors,
  states: stateRules({ ...partners('ar'), ...states, ...sides, ...furtherNames }, ''),
  force,
  action,
  clauses,
  bodies,
  initiator,
  addressees,
  themes,
  goals,
  timeCue:
    /20\d\d|٢٠[٠-٩]{2}|المستقبل|ممكن|قريبا|المقبل|القادم|دورت|اجتماع|قمت|القمة|مؤتمر|السرعة|وقت|تأخير|إبطاء|غضون|خلال|ظرف|بداية|بدء|افتتاح|انطلاق|رئاس|ربيع|صيف|خريف|العام|السنوات/u,
  deadlines,
};
