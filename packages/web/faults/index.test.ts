import { STORE_FAULT_CODES } from '@maslahat/record';
import { OBJECTION_CODES } from '@maslahat/secretariat';
import { READING_FAULT_CODES, WARNING_CODES } from '@maslahat/text';
import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../api/problem.ts';
import en from './en.json' with { type: 'json' };
import { isKey, sentence } from './index.ts';
import ru from './ru.json' with { type: 'json' };

const keys = Object.keys(en);

it('every language says all that English says', () => {
  expect(Object.keys(ru)).toEqual(keys);
});

describe('every code has a sentence', () => {
  it.each(READING_FAULT_CODES)('fault %s', (code) => {
    expect(keys.some((key) => key === `fault.${code}` || key.startsWith(`fault.${code}.`))).toBe(true);
  });
  it.each([
    ...WARNING_CODES.map((code) => `warning.${code}`),
    ...STORE_FAULT_CODES.map((code) => `store.${code}`),
    ...OBJECTION_CODES.map((code) => `objection.${code}`),
    ...Object.keys(PROBLEMS).map((code) => `problem.${code}.title`),
  ])('%s', (key) => {
    expect(isKey(key)).toBe(true);
  });
});

it.each(keys)('%s can be said in every language', (key) => {
  const evidence = { ...SAMPLE };
  for (const language of ['en', 'ru'] as const) {
    expect(sentence(language, key, evidence)).not.toMatch(/[{}]|undefined/);
  }
});

const SAMPLE = {
  acts: 3,
  earlier: '2021-turkmenbashi',
  edition: 'official',
  file: 'meetings.json',
  index: 4,
  issue: 'too_small',
  account: 'nobody',
  barrier: '/root',
  body: 'council',
  constraint: 'primary key',
  folder: '/data',
  from: '2021-08-06',
  log: '/data/log',
  meeting: '2021-turkmenbashi',
  migration: '0001',
  party: 'TJK',
  pid: 7,
  platform: 'linux-x64',
  reason: 'refused',
  said: 'no',
  statement: '2021-turkmenbashi',
  table: 'meeting',
  to: '2021-08-05',
  tried: 'nobody',
  unknown: '0009',
  wanted: 15,
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
  later: '2022-cholpon-ata',
  line: 12,
  lines: 5,
  path: 'title.en',
  printed: '原件',
  characters: 40,
  deletions: 2,
  format: 'hebrew1',
  insertions: 3,
  pages: 2400,
  parts: 10_001,
  depth: 251,
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
