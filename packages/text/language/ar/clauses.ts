import type { ClauseRule } from '../coding.ts';

export const clauses: readonly ClauseRule[] = [
  { name: 'comma', role: 'comma', words: ['،', ',', ':'], example: 'تعميق الروابط[،] توسيع التجارة' },
  { name: 'semicolon', role: 'semicolon', words: ['؛', ';'], example: 'تعميق الروابط[؛] توسيع التجارة' },
  {
    name: 'and',
    role: 'and',
    words: ['(وكذلك|فضلا عن|إضافة إلى|ثم)', 'و', 'ف', '(وعلى|وإلى) [أن]', '(وأن|وبأن)'],
    example: 'تعميق الروابط [وكذلك] توسيع التجارة',
  },
  { name: 'to', role: 'infinitive', words: ['(أن|بأن)'], example: 'تقرر [أن] تعقد مؤتمرا' },
  {
    name: 'how, in one word',
    role: 'adverb',
    words: ['(أيضا|معا|كذلك|بالإجماع|بنشاط|مجددا|كما|قد|لقد|بعد|بوجه خاص|بصفة خاصة|من جديد|مجددا|إن)'],
    example: 'اتفقت الأطراف [أيضا] على الاجتماع',
  },
  {
    name: 'in the spirit of',
    role: 'opener',
    words: ['(بروح|وفقا ل|في إطار|تحت رعاية|على أساس|استنادا إلى|مع مراعاة)'],
    example: 'تعميق الروابط [في إطار] العقد',
  },
  {
    name: 'points back',
    role: 'back',
    words: ['(في هذا الصدد|في هذا السياق|تحقيقا لهذه الغاية|في هذه المجالات|لهذا الغرض)'],
    example: '[في هذا الصدد] اتفقت الأطراف',
  },
  {
    name: 'by what means',
    role: 'means',
    words: ['(عن طريق|من خلال|بواسطة)'],
    example: 'تعميق الروابط [من خلال] الزيارات',
  },
  {
    name: 'to what end',
    role: 'purpose',
    words: ['(من أجل|بهدف|بغية|لكي|لغرض)'],
    example: 'تعميق الروابط [من أجل] توسيع التجارة',
  },
  {
    name: 'among other things',
    role: 'including',
    words: ['(بما في ذلك|ولا سيما|مثل|ومنها|على سبيل المثال)'],
    example: 'البنية التحتية [بما في ذلك] الممرات',
  },
  {
    name: 'said besides',
    role: 'aside',
    words: ['(بوصفه|بوصفها|باعتباره|دون|بدلا من)'],
    example: 'منتدى [بوصفه] منبرا',
  },
  { name: 'namely', role: 'content', words: ['(أي|وهي|وهو)'], example: 'تؤيد الأطراف المبادرة [أي] المركز' },
  {
    name: 'which',
    role: 'relative',
    words: ['(الذي|التي|الذين|إذا|عندما|لأن|حيث)'],
    example: 'المشاريع [التي] ستمول',
  },
];
