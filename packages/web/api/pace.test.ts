import { expect, it } from 'vitest';
import { pace } from './pace.ts';

it('lets a burst through, then one every so many seconds', () => {
  const three = pace(3, 10);
  expect([0, 0, 0, 0].map((now) => three.wait('a', now))).toEqual([0, 0, 0, 10]);
  expect(three.wait('a', 4000)).toBe(6);
  expect(three.wait('a', 10_000)).toBe(0);
  expect(three.wait('a', 10_000)).toBe(10);
});

it('one address does not use up what another may', () => {
  const one = pace(1, 60);
  expect(one.wait('a', 0)).toBe(0);
  expect(one.wait('b', 0)).toBe(0);
  expect(one.wait('a', 0)).toBeGreaterThan(0);
});

it('waiting longer never gives more than the burst', () => {
  const two = pace(2, 1);
  two.wait('a', 0);
  expect([1, 2, 3].map(() => two.wait('a', 1_000_000))).toEqual([0, 0, 1]);
});

it('forgets addresses rather than growing without end', () => {
  const one = pace(1, 1_000_000);
  one.wait('first', 0);
  for (let count = 0; count < 10_000; count += 1) one.wait(`address ${count}`, 0);
  expect(one.wait('first', 0)).toBe(0);
});
