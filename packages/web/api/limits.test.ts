import { expect, test } from 'vitest';
import { BODY_LIMIT } from './body.ts';
import { limitsOver } from './limits.ts';

test.each([
  [undefined, { bytes: BODY_LIMIT }],
  ['pages=3 seconds=5', { pages: 3, seconds: 5, bytes: BODY_LIMIT }],
  ['bytes=100', { bytes: 100 }],
  ['bytes=999999999', { bytes: BODY_LIMIT }],
  ['sheets=3', { bytes: BODY_LIMIT }],
])('%s', (written, limits) => expect(limitsOver(written)).toEqual(limits));
