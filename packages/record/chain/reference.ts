/**
 * The definitions of RFC 9162 sections 2.1.1, 2.1.3.1 and 2.1.4.1, word for word and as slow as they are:
 * D is the whole list of entries, D[a:b] a part of it. Tests judge the tree by them.
 */
import { createHash } from 'node:crypto';

type D = readonly string[];

const HASH = (...parts: (string | Buffer)[]): Buffer => {
  const sha256 = createHash('sha256');
  for (const part of parts) sha256.update(part);
  return sha256.digest();
};

/** The largest power of two smaller than n: k < n <= 2k. */
function largestPowerBelow(n: number): number {
  let k = 1;
  while (!(k < n && n <= 2 * k)) k *= 2;
  return k;
}

export function MTH(entries: D): Buffer {
  const n = entries.length;
  if (n === 0) return HASH();
  if (n === 1) return HASH(Buffer.from([0x00]), entries[0] ?? '');
  const k = largestPowerBelow(n);
  return HASH(Buffer.from([0x01]), MTH(entries.slice(0, k)), MTH(entries.slice(k)));
}

export function PATH(m: number, entries: D): Buffer[] {
  const n = entries.length;
  if (n === 1) return [];
  const k = largestPowerBelow(n);
  return m < k
    ? [...PATH(m, entries.slice(0, k)), MTH(entries.slice(k))]
    : [...PATH(m - k, entries.slice(k)), MTH(entries.slice(0, k))];
}

export const PROOF = (m: number, entries: D): Buffer[] => SUBPROOF(m, entries, true);

function SUBPROOF(m: number, entries: D, b: boolean): Buffer[] {
  const n = entries.length;
  if (m === n) return b ? [] : [MTH(entries)];
  const k = largestPowerBelow(n);
  return m <= k
    ? [...SUBPROOF(m, entries.slice(0, k), b), MTH(entries.slice(k))]
    : [...SUBPROOF(m - k, entries.slice(k), false), MTH(entries.slice(0, k))];
}
