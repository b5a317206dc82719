import { READING_FAULT_CODES, WARNING_CODES } from '@maslahat/text';
import { describe, expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };
import { isKey, sentence } from './index.ts';
import ru from './ru.json' with { type: 'json' };

const keys = Object.keys(en);

it('every language says all that English says', () => {
  expect(Object.keys(ru)).toEqual(keys);
});

describe('every code of reading has a sentence', () => {
  it.each(READING_FAULT_CODES)('fault %s', (code) => {
    expect(keys.some((key) => key === `fault.${code}` || key.startsWith(`fault.${code}.`))).toBe(true);
  });
  it.each(WARNING_CODES)('warning %s', (code) => {
    expect(isKey(`warning.${code}`)).toBe(true);
  });
});

it.each(keys)('%s can be said in every language', (key) => {
  const evidence = { ...SAMPLE };
  for (const language of ['en', 'ru'] as const) {
    expect(sentence(language, key, evidence)).not.toMatch(/[{}]|undefined/);
  }
});

const SAMPLE = {
  allowed: 'GET',
  bytes: 209_715_200,
  byte: 7,
  code: 'x',
  count: 2,
  encoding: 'utf-8',
  expected: 17,
  form: 'PDF',
  found: 18,
  items: 6,
  act: 'meeting.register',
  language: 'uz',
  limit: 67_108_864,
  line: 12,
  lines: 5,
  path: 'title.en',
  printed: '原件',
  seconds: 5,
  titles: 5,
  total: 1_000_000,
};

it('the sentence follows the evidence', () => {
  expect(sentence('en', 'fault.too-large', { bytes: 2000, limit: 1000 })).toContain('2,000 bytes');
  expect(sentence('en', 'fault.too-large', { lines: 9, limit: 5 })).toContain('more than 5 lines');
  expect(sentence('en', 'fault.binary', { form: 'spreadsheet' })).toContain('a spreadsheet');
  expect(sentence('ru', 'fault.binary', { form: 'spreadsheet' })).toContain('электронная таблица');
});

it('a code without a sentence is shown, not hidden', () => {
  expect(sentence('en', 'fault.of-tomorrow')).toBe('fault.of-tomorrow');
});
