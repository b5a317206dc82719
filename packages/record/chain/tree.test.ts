import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyConsistency, verifyInclusion } from './proof.ts';
import { MTH, PATH, PROOF } from './reference.ts';
import {
  consistencyRanges,
  EMPTY_FRONTIER,
  type Frontier,
  grow,
  inclusionRanges,
  leafHash,
  placesOf,
  type Range,
  rootOf,
} from './tree.ts';

const entries = (size: number): string[] => Array.from({ length: size }, (_, n) => `entry ${n}`);

/** A tree grown leaf by leaf, with all complete subtrees it ever had. */
function grown(list: readonly string[]) {
  let frontier: Frontier = EMPTY_FRONTIER;
  const nodes = new Map<string, Buffer>();
  for (const [index, entry] of list.entries()) {
    const leaf = leafHash(entry);
    nodes.set(`0/${index}`, leaf);
    const next = grow(frontier, leaf);
    for (const { level, index: at, hash } of next.completed) nodes.set(`${level}/${at}`, hash);
    frontier = next.frontier;
  }
  const hashOf = (range: Range): Buffer =>
    rootOf(placesOf(range).map(({ level, index }) => nodes.get(`${level}/${index}`) ?? Buffer.alloc(0)));
  return { frontier, hashOf };
}

const SIZES = Array.from({ length: 66 }, (_, size) => size);

describe('the tree, against the definitions of RFC 9162', () => {
  it('has the root of the definition at every size up to 65', () => {
    for (const size of SIZES) {
      expect(rootOf(grown(entries(size)).frontier.peaks)).toEqual(MTH(entries(size)));
    }
  });

  it('proves every leaf of every tree up to 33 leaves as the definition does', () => {
    for (const size of SIZES.slice(1, 34)) {
      const { hashOf } = grown(entries(size));
      for (let index = 0; index < size; index += 1) {
        const path = inclusionRanges(index, { start: 0, end: size }).map(hashOf);
        expect(path).toEqual(PATH(index, entries(size)));
        const claim = { index, size, leaf: leafHash(`entry ${index}`), root: MTH(entries(size)) };
        expect(verifyInclusion(claim, path)).toBe(true);
      }
    }
  });

  it('proves every older tree of every tree up to 33 leaves as the definition does', () => {
    for (const newer of SIZES.slice(1, 34)) {
      const { hashOf } = grown(entries(newer));
      for (let older = 1; older <= newer; older += 1) {
        const path = consistencyRanges(older, { start: 0, end: newer }).map(hashOf);
        expect(path).toEqual(PROOF(older, entries(newer)));
        const claim = { older, newer, olderRoot: MTH(entries(older)), newerRoot: MTH(entries(newer)) };
        expect(verifyConsistency(claim, path)).toBe(true);
      }
    }
  });

  it('reads few nodes for a proof in a large tree', () => {
    const whole = { start: 0, end: 1_000_003 };
    for (const index of [0, 1, 524_287, 524_288, 1_000_002]) {
      expect(inclusionRanges(index, whole).flatMap(placesOf).length).toBeLessThanOrEqual(40);
    }
    expect(consistencyRanges(777_777, whole).flatMap(placesOf).length).toBeLessThanOrEqual(40);
  });

  it('completes one node a leaf on average', () => {
    let frontier: Frontier = EMPTY_FRONTIER;
    let completed = 0;
    for (let n = 0; n < 1_024; n += 1) {
      const next = grow(frontier, leafHash(String(n)));
      completed += next.completed.length;
      frontier = next.frontier;
    }
    expect(completed).toBe(1_023);
  });
});

describe('a proof does not hold', () => {
  const index = fc.nat(40);
  const claimOf = (size: number, at: number) => ({
    index: at,
    size,
    leaf: leafHash(`entry ${at}`),
    root: MTH(entries(size)),
  });

  it('for another leaf, place, size or root than its own, nor with a hash changed, more or less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), index, index, fc.nat(31), (size, a, b, byte) => {
        const at = a % size;
        const other = b % size;
        fc.pre(at !== other);
        const claim = claimOf(size, at);
        const path = PATH(at, entries(size));
        const [first = Buffer.alloc(32), ...rest] = path;
        const changed = Buffer.from(first);
        changed[byte] = (changed[byte] ?? 0) ^ 1;
        expect(verifyInclusion({ ...claim, leaf: leafHash(`entry ${other}`) }, path)).toBe(false);
        expect(verifyInclusion({ ...claim, index: other }, path)).toBe(false);
        expect(verifyInclusion({ ...claim, root: MTH(entries(size + 1)) }, path)).toBe(false);
        expect(verifyInclusion(claim, [changed, ...rest])).toBe(false);
        expect(verifyInclusion(claim, [...path, first])).toBe(false);
        expect(verifyInclusion(claim, rest)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('for another older tree than its own, nor with a hash changed, more or less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), index, fc.nat(31), (newer, a, byte) => {
        const older = 1 + (a % (newer - 1));
        const claim = { older, newer, olderRoot: MTH(entries(older)), newerRoot: MTH(entries(newer)) };
        const path = PROOF(older, entries(newer));
        const [first = Buffer.alloc(32), ...rest] = path;
        const changed = Buffer.from(first);
        changed[byte] = (changed[byte] ?? 0) ^ 1;
        expect(verifyConsistency({ ...claim, olderRoot: claim.newerRoot }, path)).toBe(false);
        expect(verifyConsistency({ ...claim, newerRoot: claim.olderRoot }, path)).toBe(false);
        expect(verifyConsistency({ ...claim, older: 0 }, path)).toBe(false);
        expect(verifyConsistency({ ...claim, older: newer }, path)).toBe(false);
        expect(verifyConsistency({ ...claim, older: newer + 1 }, path)).toBe(false);
        expect(verifyConsistency(claim, [changed, ...rest])).toBe(false);
        expect(verifyConsistency(claim, [...path, first])).toBe(false);
        expect(verifyConsistency(claim, rest)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
