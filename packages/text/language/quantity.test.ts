import { describe, expect, test } from 'vitest';
import { IDENTIFICATIONS } from './identifications.ts';
import { numbersIn } from './mentions.ts';
import { casesIn } from './testing.ts';

const cases = casesIn('quantities.txt');

describe('numbers in every language, as quantities.txt lists them', () => {
  test.each(cases)('%s: %s', (code, text, expected) => {
    const found = numbersIn(text, code);
    expect(found.map(({ value }) => value).join('; ') || 'none').toBe(expected);
  });
});

test('every language has at least five numbers, and words that count nothing', () => {
  for (const code of IDENTIFICATIONS.keys()) {
    const own = cases.filter(([one]) => one === code).map(([, , expected]) => expected);
    expect(own.filter((one) => one !== 'none').length, code).toBeGreaterThanOrEqual(5);
    expect(own.filter((one) => one === 'none').length, code).toBeGreaterThanOrEqual(3);
  }
});
