import { describe, expect, test } from 'vitest';
import { grammarOf } from '../language/grammars.ts';
import { marksOf } from './mark.ts';
import { sponsorsOf } from './sponsors.ts';

function sponsorsIn(code: string, text: string): string[] {
  const language = grammarOf(code);
  if (!language) throw new Error(code);
  const block = { text, first: 1, last: 1, page: false, marks: marksOf(text, language.numbers) };
  return sponsorsOf([block], language);
}

describe('sponsors of a draft, each once, in order', () => {
  test.each([
    ['en', 'Ardania*, Kazakhstan and Uzbekistan: draft resolution', ['Ardania', 'KAZ', 'UZB']],
    ['en', 'Draft resolution submitted by Kyrgyzstan and Tajikistan', ['KGZ', 'TJK']],
    ['fr', 'Kazakhstan et Kirghizistan : projet de résolution révisé', ['KAZ', 'KGZ']],
    ['es', 'Kazajstán e India: proyecto de resolución', ['KAZ', 'IND']],
    ['ru', 'Казахстан, Ардания и Узбекистан: проект резолюции', ['KAZ', 'Ардания', 'UZB']],
    ['ru', 'Авторы: Казахстан и Кыргызстан', ['KAZ', 'KGZ']],
    ['zh', '提案国：哈萨克斯坦、吉尔吉斯斯坦和阿尔达尼亚', ['KAZ', 'KGZ', '阿尔达尼亚']],
    ['zh', '哈萨克斯坦提出的决议草案', ['KAZ']],
    ['ar', 'أوزبكستان وكازاخستان: مشروع قرار', ['UZB', 'KAZ']],
    ['kk', 'Қазақстан және Өзбекстан: қарар жобасы', ['KAZ', 'UZB']],
  ])('%s: %s', (code, line, expected) => {
    expect(sponsorsIn(code, line)).toEqual(expected);
  });
});

describe('a name is not cut where it says "and" itself', () => {
  test.each([
    ['en', 'Bosnia and Herzegovina, Chad and Trinidad and Tobago: draft resolution', ['BIH', 'TCD', 'TTO']],
    [
      'en',
      'France and United Kingdom of Great Britain and Northern Ireland: draft resolution',
      ['FRA', 'GBR'],
    ],
    ['zh', '大不列颠及北爱尔兰联合王国和刚果民主共和国：决议草案', ['GBR', 'COD']],
    ['ar', 'البوسنة والهرسك وفرنسا: مشروع قرار', ['BIH', 'FRA']],
    ['ru', 'Босния и Герцеговина и Чад: проект резолюции', ['BIH', 'TCD']],
  ])('%s: %s', (code, line, expected) => {
    expect(sponsorsIn(code, line)).toEqual(expected);
  });
});

test.each([
  ['en', 'The Parties considered: a draft resolution.'],
  ['en', 'Agenda item 5: draft resolution of the Assembly'],
  ['ru', 'Стороны подготовят проект резолюции.'],
  ['zh', '项目 5：决议草案一'],
  ['fr', 'Le projet présenté par l’Ardanie a été adopté.'],
])('nobody sponsors in %s: %s', (code, line) => {
  expect(sponsorsIn(code, line)).toEqual([]);
});
