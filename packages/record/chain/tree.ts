/**
 * The Merkle tree of RFC 9162 section 2.1, kept as its complete subtrees: a new leaf completes few of them,
 * and every proof is made of few of them.
 *
 *           ·            level 2, index 0 = leaves 0–3
 *        ┌──┴──┐
 *        ·     ·         level 1, index 1 = leaves 2–3
 *       ┌┴┐   ┌┴┐
 *       0 1   2 3   4    level 0; leaf 4 is a complete subtree of its own
 */
import { sha256 } from './sha256.ts';

/** A complete subtree: over the leaves from index · 2^level, 2^level of them. */
export interface Place {
  readonly level: number;
  readonly index: number;
}
export interface Node extends Place {
  readonly hash: Buffer;
}

/** Roots of the complete subtrees that the leaves fall into, the largest first: sizes are the bits of `size`. */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Buffer[];
}

export const EMPTY_FRONTIER: Frontier = { size: 0, peaks: [] };

/** HASH(0x00 || entry). U+0000 is the byte 0x00 in UTF-8. */
export const leafHash = (entry: string): Buffer => sha256(`\0${entry}`);

/** HASH(0x01 || left || right) */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  const joined = Buffer.allocUnsafe(1 + left.length + right.length);
  joined[0] = 1;
  joined.set(left, 1);
  joined.set(right, 1 + left.length);
  return sha256(joined);
}

/** One leaf more. `completed` are the subtrees of level 1 and above that this leaf completes, the lowest first. */
export function grow(
  frontier: Frontier,
  leaf: Buffer,
): { readonly frontier: Frontier; readonly completed: readonly Node[] } {
  const peaks = [...frontier.peaks];
  const completed: Node[] = [];
  let peak = leaf;
  let index = frontier.size;
  for (let level = 1; index % 2 === 1; level += 1) {
    const left = peaks.pop();
    if (left === undefined) throw new Error(`a tree of ${frontier.size} leaves without its peaks`);
    peak = nodeHash(left, peak);
    index = (index - 1) / 2;
    completed.push({ level, index, hash: peak });
  }
  peaks.push(peak);
  return { frontier: { size: frontier.size + 1, peaks }, completed };
}

/** The root of the tree (RFC 9162 section 2.1.1); of no leaves, the hash of nothing. */
export function rootOf(peaks: readonly Buffer[]): Buffer {
  const last = peaks.at(-1);
  if (last === undefined) return sha256('');
  return peaks.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}

/** Leaves from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The complete subtrees that a range of a proof is made of, the leftmost (and largest) first. */
export function placesOf({ start, end }: Range): Place[] {
  const places: Place[] = [];
  for (let from = start; from < end; ) {
    const level = Math.floor(Math.log2(end - from));
    places.push({ level, index: from / 2 ** level });
    from += 2 ** level;
  }
  return places;
}

/** The largest power of two smaller than `n`, for n > 1. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** PATH(index, D[size]) of RFC 9162 section 2.1.3.1, as the ranges whose hashes are its elements. */
export function inclusionRanges(index: number, { start, end }: Range): Range[] {
  if (end - start <= 1) return [];
  const middle = start + split(end - start);
  return index < middle
    ? [...inclusionRanges(index, { start, end: middle }), { start: middle, end }]
    : [...inclusionRanges(index, { start: middle, end }), { start, end: middle }];
}

/** SUBPROOF(older, D[start:end], whole) of RFC 9162 section 2.1.4.1, as ranges; `older` counts leaves from 0. */
export function consistencyRanges(older: number, { start, end }: Range, whole = true): Range[] {
  if (older === end) return whole ? [] : [{ start, end }];
  const middle = start + split(end - start);
  return older <= middle
    ? [...consistencyRanges(older, { start, end: middle }, whole), { start: middle, end }]
    : [...consistencyRanges(older, { start: middle, end }, false), { start, end: middle }];
}
