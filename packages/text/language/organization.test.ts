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

test('every language names the same organizations', () => {
  const [first, ...others] = LANGUAGES.map(({ organizations }) => [...new Set(organizations.values())]);
  expect(first?.length).toBeGreaterThanOrEqual(19);
  for (const codes of others) expect(codes).toEqual(first);
});
