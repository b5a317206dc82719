import { describe, expect, test } from 'vitest';
import { IDENTIFICATIONS } from './identifications.ts';
import { timesIn } from './mentions.ts';
import type { Period } from './period.ts';
import { casesIn } from './testing.ts';

const cases = casesIn('dates.txt');

function written({ from, to, event }: Period): string {
  if (from === null && to === null) return event === null ? 'words' : `words: ${event}`;
  return `${from ?? '..'}/${to ?? '..'}`;
}

describe('times in every language, as dates.txt lists them', () => {
  test.each(cases)('%s: %s', (code, text, expected) => {
    const found = timesIn(text, code);
    expect(found.map(written).join('; ') || 'none').toBe(expected);
    for (const { text: printed, start, end } of found) expect(text.slice(start, end)).toBe(printed);
  });
});

test('every language has times of each sort, and words that name none', () => {
  for (const code of IDENTIFICATIONS.keys()) {
    const own = cases.filter(([one]) => one === code).map(([, , expected]) => expected);
    expect(own.length, code).toBeGreaterThanOrEqual(12);
    expect(own.filter((one) => one === 'none').length, code).toBeGreaterThanOrEqual(2);
    expect(own.filter((one) => one.startsWith('words')).length, code).toBeGreaterThanOrEqual(1);
  }
});
