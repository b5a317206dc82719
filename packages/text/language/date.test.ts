import { describe, expect, test } from 'vitest';
import { dateIn } from './date.ts';
import { languageOf } from './index.ts';

const read = (code: string, text: string): string | null | undefined => {
  const language = languageOf(code);
  return language && dateIn(text, language.dates);
};

describe('dates', () => {
  test.each([
    ['zh', '2021 年 8 月 6 日', '2021-08-06'],
    ['zh', '二〇二一年八月六日', '2021-08-06'],
    ['zh', '2021年8月5日至6日举行', '2021-08-06'],
    ['en', '6 August 2021', '2021-08-06'],
    ['en', 'on August 6, 2021', '2021-08-06'],
    ['en', '5 and 6 August 2021', '2021-08-06'],
    ['ru', '6 августа 2021 года', '2021-08-06'],
    ['ru', '5–6 августа 2021 г.', '2021-08-06'],
    ['ru', '«06» АВГУСТА 2021 года', '2021-08-06'],
  ])('%s: %s', (code, text, date) => expect(read(code, text)).toBe(date));
});

describe('what is no date', () => {
  test.each([
    ['en', '31 February 2021'],
    ['en', 'in the summer of 2021'],
    ['en', '6 Auguste 2021'],
    ['zh', '2022-2024 年期间'],
    ['zh', '2021 年 13 月 1 日'],
    ['ru', 'август 2021 года'],
  ])('%s: %s', (code, text) => expect(read(code, text)).toBeNull());
});
