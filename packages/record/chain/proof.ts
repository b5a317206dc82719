/** Verification of proofs, step by step as RFC 9162 has it. Hashes are 32 bytes each. */
import { nodeHash } from './tree.ts';

/** That the leaf at `index` is in the tree of `size` leaves with this root. */
export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leaf: Buffer;
  readonly root: Buffer;
}

/** RFC 9162 section 2.1.3.2. */
export function verifyInclusion(
  { index, size, leaf, root }: InclusionClaim,
  path: readonly Buffer[],
): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let fn = index;
  let sn = size - 1;
  let r = leaf;
  for (const p of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(p, r);
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2;
        sn = half(sn);
      }
    } else {
      r = nodeHash(r, p);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && r.equals(root);
}

/** That the first `older` leaves of the tree of `newer` leaves are those of the older tree. */
export interface ConsistencyClaim {
  readonly older: number;
  readonly newer: number;
  readonly olderRoot: Buffer;
  readonly newerRoot: Buffer;
}

/** RFC 9162 section 2.1.4.2, and of equal trees that they are equal. An empty tree proves nothing and is refused. */
export function verifyConsistency(claim: ConsistencyClaim, path: readonly Buffer[]): boolean {
  const { older, newer, olderRoot, newerRoot } = claim;
  if (!isCount(older) || !isCount(newer) || older === 0 || older > newer) return false;
  if (older === newer) return path.length === 0 && olderRoot.equals(newerRoot);
  const [first, ...rest] = isPowerOfTwo(older) ? [olderRoot, ...path] : path;
  if (first === undefined || path.length === 0) return false;
  let fn = older - 1;
  let sn = newer - 1;
  while (fn % 2 === 1) {
    fn = half(fn);
    sn = half(sn);
  }
  let fr = first;
  let sr = first;
  for (const c of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(c, fr);
      sr = nodeHash(c, sr);
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2;
        sn = half(sn);
      }
    } else {
      sr = nodeHash(sr, c);
    }
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && fr.equals(olderRoot) && sr.equals(newerRoot);
}

const half = (n: number): number => Math.floor(n / 2);
const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n)) && 2 ** Math.log2(n) === n;
