import { expect, test } from 'vitest';
import { queryOf, readingsOf } from './words.ts';

test.each([
  ['glaciers', "('glacier') | ('glaciers')"],
  ['冰川保护', "('冰川' & '川保' & '保护')"],
  ['2025', "('2025')"],
  ["' | drop:*", "('drop')"],
  ['', null],
  ['— …', null],
])('%s → %s', (words, query) => {
  expect(queryOf(readingsOf(words))).toBe(query);
});

test('a Cyrillic word is looked for stemmed as Russian and whole as Kazakh', () => {
  expect(queryOf(readingsOf('ледников'))).toBe("('ледник') | ('ледников')");
});
