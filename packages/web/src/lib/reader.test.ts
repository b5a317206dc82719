/** Protects what a reader is told of days, numbers and names: no more than is known, in the form of their language. */
import { describe, expect, it } from 'vitest';
import { readerOf } from './reader.ts';

const PARTIES = { TJK: { en: 'Tajikistan', ru: 'Таджикистан' } };
const en = readerOf('en', PARTIES);
const ru = readerOf('ru', PARTIES);
/** Intl puts narrow and unbroken spaces where one reads a space. */
const plain = (text: string | null) => text?.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('days', () => {
  it('are written as each language writes them', () => {
    expect(en.day('2021-08-06')).toBe('6 August 2021');
    expect(plain(ru.day('2021-08-06'))).toBe('6 августа 2021 г.');
  });

  it('do not become more exact than they are known', () => {
    expect(en.day('2017')).toBe('2017');
    expect(en.day('2017-09')).toBe('September 2017');
  });

  it('of one day are not a range', () => {
    expect(en.days('2021-08-06', '2021-08-06')).toBe('6 August 2021');
    expect(en.days('2021-08-06', null)).toBe('6 August 2021');
    expect(plain(en.days('2027-09-06', '2027-09-07'))).toMatch(/^6 ?– ?7 September 2027$/);
  });

  it('with an hour name their zone', () => {
    expect(en.instant('2021-08-17T09:30:00.000Z')).toContain('UTC');
    expect(ru.instant('2021-08-17T09:30:00.000Z')).toContain('UTC');
  });
});

describe('names', () => {
  it('of states are in the language of the reader, and a stranger keeps its code', () => {
    expect(ru.party('TJK')).toBe('Таджикистан');
    expect(ru.party('XXX')).toBe('XXX');
  });

  it('of languages stand in their own and in the language of the reader', () => {
    expect(en.language('ru')).toBe('Русский');
    expect(en.language('zh')).toBe('中文');
    expect(ru.languageHere('zh')).toBe('китайский');
  });
});

it('groups numbers as the language does', () => {
  expect(en.number(1234567)).toBe('1,234,567');
  expect(plain(ru.number(1234567))).toBe('1 234 567');
});

it('says no date for a deadline that has none', () => {
  expect(
    en.deadline({ from: null, to: null, event: 'next meeting', text: 'at the next meeting' }),
  ).toBeNull();
  expect(ru.deadline({ from: null, to: '2024-12-31', event: null, text: '' })).toBe('до конца 2024 года');
});
