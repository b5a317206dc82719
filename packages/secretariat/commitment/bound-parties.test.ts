import { expect, test } from 'vitest';
import { boundParties } from './bound-parties.ts';

const MEMBERS = ['KAZ', 'KGZ', 'TJK'];

test.each([
  [['parties'], MEMBERS],
  [['heads-of-state'], MEMBERS],
  [['foreign-ministries'], MEMBERS],
  [
    ['TJK', 'KAZ'],
    ['KAZ', 'TJK'],
  ],
  [['KAZ', 'International Fund for Saving the Aral Sea'], MEMBERS],
  [['AFG'], MEMBERS],
  [[], MEMBERS],
])('a promise of %j binds %j', (actors, bound) => {
  expect(boundParties(actors, MEMBERS)).toEqual(bound);
});
