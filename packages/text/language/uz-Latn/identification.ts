import type { Identification } from '../language.ts';
import { wordsOf } from '../words-of.ts';

export const identification: Identification = {
  script: 'Latin',
  words: wordsOf(`
    va bilan uchun haqida to' g' o' bo' ma' yicha risida ushbu bu deb maqsadida rtasida rtasidagi yilda yil orqali
    ular ularning uning sifatida hamda qo' shma suv emas bor yo' barcha keyin qadar kabi yangi kun bir ikki uch
    yig`),
  letters: '',
  foreign: 'äöüßñçğşýžňéèêàâîôûåæøœıəóáíúãõ',
  foreignWords: wordsOf('ve için ile bir the of and'),
};
