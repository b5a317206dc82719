import { expect, it } from 'vitest';
import { kept, median, table } from './figure.ts';

it('a figure on the wrong side of its limit is not kept', () => {
  const figure = { what: 'x', unit: 'ms', value: 5 };
  expect(kept({ ...figure, limit: { at: 'most', value: 4 } })).toBe(false);
  expect(kept({ ...figure, limit: { at: 'least', value: 6 } })).toBe(false);
  expect(kept({ ...figure, limit: { at: 'most', value: 5 } })).toBe(true);
  expect(kept({ ...figure, limit: null })).toBe(true);
});

it('the median of an even number of values lies between the two in the middle', () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([4, 1, 9, 2])).toBe(3);
});

it('columns stand level', () => {
  const lines = table([
    { what: 'read', value: 2.1, unit: 'ms', limit: { at: 'most', value: 4 } },
    { what: 'acts verified', value: 123456, unit: 'acts/s', limit: { at: 'least', value: 100000 } },
  ]).split('\n');
  expect(lines[0]).toMatch(/^✓ {2}read {12}/);
  expect(lines[1]).toContain('123,500 acts/s');
  expect(lines[0]?.length).toBe(lines[1]?.length);
});
