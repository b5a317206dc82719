import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Arabic',
  words: wordsOf(`
    في من على إلى الى عن مع بين أن ان هذا هذه التي الذي ما لا أو كما بما وفي ومن وعلى قد كل بشأن
    بيان إعلان اتفاق اتفاقية معاهدة قرار مشترك الدول دول رؤساء التعاون المياه اجتماع القمة`),
  letters: 'ةى',
  foreign: 'پچژگکیےٹڈڑںھەۋۇۆېڭ',
  foreignWords: wordsOf('که از به را این است برای با شود کے کی میں'),
};
