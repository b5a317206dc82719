/** Protects the one table that serves both spellings of Uzbek. */
import { describe, expect, it } from 'vitest';
import { cyrillic } from './transliteration.ts';

describe('Uzbek from Latin into Cyrillic letters', () => {
  it.each([
    ['Tomonlar kelishib oldilar', 'Томонлар келишиб олдилар'],
    ['oʻzaro hamkorlik', 'ўзаро ҳамкорлик'],
    ['yoʻl xaritasi', 'йўл харитаси'],
    ['Oʻzbekiston va Qirgʻiziston', 'Ўзбекистон ва Қирғизистон'],
    ['eʼlon qilish', 'эълон қилиш'],
    ['kelishuvga erishdilar', 'келишувга эришдилар'],
    ['tayyor ekanliklarini taʼkidladilar', 'тайёр эканликларини таъкидладилар'],
    ['tayyorlash', 'тайёрлаш'],
    ['maqsadga muvofiq', 'мақсадга мувофиқ'],
    ['rezolyutsiya', 'резолюция'],
    ['yaxshilash, yetkazib berish', 'яхшилаш, етказиб бериш'],
    ['chora-tadbirlar', 'чора-тадбирлар'],
  ])('%s', (latin, printed) => expect(cyrillic(latin)).toBe(printed));

  it('gives loan words the letters that the Latin spelling has dropped', () => {
    expect(cyrillic('konsepsiyasini')).toBe('концепциясини');
    expect(cyrillic('alyans')).toBe('альянс');
  });
  it('leaves the notation of the tables as it is', () => {
    expect(cyrillic('(kelishdi|erishdi)[lar] *')).toBe('(келишди|эришди)[лар] *');
  });
  it('takes no letter of a word for the loan that it contains', () => {
    expect(cyrillic('payanvar')).toBe('паянвар');
  });
});
