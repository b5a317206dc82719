import { expect, test } from 'vitest';
import { tsvectorOf } from './entry.ts';

test.each([
  [[['glacier', 'year', 'glacier']], "'glacier':1,3 'year':2"],
  [[['one'], ['two']], "'one':1 'two':10"],
  [[["o'zbek", 'a\\b']], "'o''zbek':1 'a\\\\b':2"],
  [[[]], ''],
  [[['x'.repeat(300), 'kept']], "'kept':2"],
])('%j → %s', (runs, text) => {
  expect(tsvectorOf(runs)).toBe(text);
});

test('places beyond what the database keeps are left out', () => {
  const text = tsvectorOf([Array.from({ length: 20_000 }, () => 'word')]);
  expect(text.split(',')).toHaveLength(255);
});
