import { describe, expect, test } from 'vitest';
import { LANGUAGES } from './grammars.ts';
import { organizationsNamedIn } from './mentions.ts';
import { casesIn } from './testing.ts';

describe('organizations in every language, as organizations.txt lists them', () => {
  test.each(casesIn('organizations.txt'))('%s: %s', (code, text, expected) => {
    const found = organizationsNamedIn(text, code);
    expect(found.map((one) => one.code).join('; ') || 'none').toBe(expected);
  });
});

const codesIn = (code: string): string[] =>
  [...new Set(LANGUAGES.find((language) => language.code === code)?.organizations.values())].sort();

test('the languages of the United Nations name the same organizations', () => {
  const english = codesIn('en');
  expect(english.length).toBeGreaterThanOrEqual(50);
  for (const code of ['ar', 'es', 'fr', 'ru', 'zh']) expect(codesIn(code)).toEqual(english);
});

test('those of Central Asia name the same among themselves, and none that English does not', () => {
  const [first = [], ...others] = ['kk', 'ky', 'tg', 'tk', 'uz-Latn', 'uz-Cyrl'].map(codesIn);
  expect(first.length).toBeGreaterThanOrEqual(19);
  for (const codes of others) expect(codes).toEqual(first);
  expect(codesIn('en')).toEqual(expect.arrayContaining(first));
});
