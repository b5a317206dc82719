import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Latin',
  words: wordsOf(`
    va bilan uchun haqida to' g' o' bo' ma' yicha risida ushbu bu deb maqsadida rtasida rtasidagi yilda
    yil orqali ular ularning uning sifatida hamda
    bayonot bayonoti qo' shma deklaratsiya deklaratsiyasi bitim shartnoma qaror hamkorlik davlatlar davlatlari
    davlatlarining davlatlar boshliqlari boshliqlarining uchrashuvi rivojlantirish suv`),
  letters: '',
  foreign: 'äöüßñçğşýžňéèêàâîôûåæøœıəóáíúãõ',
  foreignWords: wordsOf('ve için ile bir the of and'),
};
