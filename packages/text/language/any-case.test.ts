import { describe, expect, test } from 'vitest';
import { inAnyCase } from './any-case.ts';

describe('a pattern says the same with its letters in both cases', () => {
  test.each([
    [
      /^(?i:глава)\s(?<numeral>[IVX]+)/u,
      ['Глава II', 'ГЛАВА I', 'глава V'],
      ['главы I', 'Глава i', 'лава I'],
    ],
    [/^(?<number>(?i:article|art\.)\s\d)/u, ['Article 3', 'ART. 3'], ['Artx 3', 'Article x']],
    [/(?i:(?<day>\d{1,2})\s(?<month>may|june))/u, ['14 May', '3 JUNE'], ['14 Mai']],
    [/^(?i:[a-z]é)$/u, ['bé', 'BÉ'], ['1é']],
  ])('%s', (pattern, fitting, others) => {
    const plain = inAnyCase(pattern);
    expect(plain.source).not.toContain('(?i:');
    for (const text of fitting) expect(plain.exec(text)?.groups).toEqual(pattern.exec(text)?.groups);
    for (const text of fitting) expect(plain.test(text), text).toBe(true);
    for (const text of others) expect(plain.test(text), text).toBe(false);
  });
});

test('a pattern without such a group is left as it is', () => {
  const pattern = /^\p{Lu}\(?i$/u;
  expect(inAnyCase(pattern)).toBe(pattern);
});
