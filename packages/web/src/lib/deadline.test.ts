/** Protects deadlines: a year must not become a day, and what is not known must not be said. */
import { expect, it } from 'vitest';
import { deadlineWords } from './deadline.ts';

it.each([
  ['2025-01-01', '2025-12-31', { key: 'deadline.year', years: ['2025'] }],
  ['2022-01-01', '2024-12-31', { key: 'deadline.years', years: ['2022', '2024'] }],
  [null, '2024-12-31', { key: 'deadline.end', years: ['2024'] }],
  [null, '2024-06-30', { key: 'deadline.by', days: ['2024-06-30'] }],
  ['2022-01-01', null, { key: 'deadline.begin', years: ['2022'] }],
  ['2022-03-01', null, { key: 'deadline.from', days: ['2022-03-01'] }],
  ['2022-03-01', '2022-03-01', { key: 'deadline.day', days: ['2022-03-01'] }],
  ['2022-03-01', '2022-12-31', { key: 'deadline.days', days: ['2022-03-01', '2022-12-31'] }],
  ['2022-01-01', '2022-06-30', { key: 'deadline.days', days: ['2022-01-01', '2022-06-30'] }],
  [null, null, null],
] as const)('%s to %s', (from, to, words) => {
  expect(deadlineWords({ from, to })).toEqual(words);
});
