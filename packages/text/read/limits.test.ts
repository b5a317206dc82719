import { expect, test } from 'vitest';
import { LIMITS, limitsIn } from './limits.ts';

test.each([
  ['', {}],
  ['pages=500', { pages: 500 }],
  ['  seconds=2.5\n memory=256 ', { seconds: 2.5, memory: 256 }],
])('%j is read', (written, limits) => expect(limitsIn(written)).toEqual({ ok: true, value: limits }));

test.each(['sheets=3', 'pages', 'pages=', 'pages=many', 'pages=0', 'pages=-1', 'pages:3', '__proto__=1'])(
  '%s is refused, and what could be said instead named',
  (word) => {
    const known = Object.keys(LIMITS).join(', ');
    expect(limitsIn(`lines=9 ${word}`)).toEqual({
      ok: false,
      fault: { code: 'limit-unknown', evidence: { word, known } },
    });
  },
);
