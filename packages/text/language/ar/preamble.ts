import type { PreambleGrammar } from '../language.ts';

export const preamble: PreambleGrammar = {
  enacting: [
    {
      name: 'decide what follows',
      pattern: /^[^.!?؟]*(?:تقرر|يقرر|قررت?|قرروا)\s?:$/u,
      example: 'إن مجلس الوزراء يقرر:',
      unlike: 'يقرر المجلس أن يجتمع،',
    },
    {
      name: 'declare, agree on what follows',
      pattern:
        /(?:علن|تفق|قرر|ؤكد|عتمد|صرح|تفاق)[\u0621-\u064a]*(?:\s[\u0621-\u064a]+){0,3}\s(?:ما\sيلي|الآتي|التالي)\s?:$/u,
      example: 'يعلنون ما يلي:',
      unlike: 'اتفقت الأطراف على التدابير التالية.',
    },
    {
      name: 'issue the following statement',
      pattern:
        /(?:صدر|عتمد|علن)[\u0621-\u064a]*\s(?:البيان|الإعلان|القرار|البلاغ)(?:\sالمشترك)?\s(?:التالي|الآتي)\s?:$/u,
      example: 'أصدروا البيان المشترك التالي:',
      unlike: 'البيان المشترك: قصة',
    },
  ],
  organ: [
    {
      name: 'organ that speaks',
      pattern: /^إن\s(?:الجمعية|مجلس|المؤتمر|البرلمان)(?:\s[\u0621-\u064a\s]{2,60})?[،,]$/u,
      example: 'إن الجمعية العامة،',
      unlike: 'إن الجمعية العامة تقرر الاجتماع.',
    },
    {
      name: 'parties that speak',
      pattern: /^إن\s(?:الأطراف|الدول|الطرفين)(?:\s[\u0621-\u064a\s]{2,60})?[،,]$/u,
      example: 'إن الأطراف في هذا الاتفاق،',
      unlike: 'إن الأطراف تتفق.',
    },
  ],
  clause: [
    {
      name: 'as it recalls',
      pattern: /^و?إذ\s/u,
      example: 'وإذ تؤكد من جديد مبادئ القانون الدولي،',
      unlike: 'عقد رؤساء الدول اجتماعا،',
    },
    {
      name: 'out of a conviction, desiring',
      pattern:
        /^(?:و?(?:اقتناعا|انطلاقا|رغبة|إدراكا|تأكيدا|تصميما|حرصا|مراعاة|استرشادا|إيمانا|سعيا)\s|و?بالنظر\s)/u,
      example: 'رغبة منها في حماية البحيرة،',
      unlike: 'الرغبة في السلام',
    },
  ],
};
