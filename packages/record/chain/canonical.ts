/**
 * Canonical JSON (RFC 8785): one value, one sequence of bytes, whoever writes it.
 * Numbers and strings are written as ECMAScript writes them (RFC 8785 section 3.2.2), names are sorted
 * by UTF-16 code units (3.2.3), nothing stands between tokens (3.2.1).
 */
import { failure, type Result, success } from '../result.ts';

/**
 * not-a-json-value  undefined, a function, a symbol, a bigint, or an object of a class
 * not-finite        NaN or an infinity: JSON has no such number
 * lone-surrogate    half of a UTF-16 pair: has no UTF-8 form (RFC 8785 section 3.2.2.2)
 * too-deep          nested deeper than `DEPTH_LIMIT`
 */
const CANONICAL_FAULT_CODES = ['not-a-json-value', 'not-finite', 'lone-surrogate', 'too-deep'] as const;

export interface CanonicalFault {
  readonly code: (typeof CANONICAL_FAULT_CODES)[number];
  /** Where in the value: ['points', 3, 'title'] */
  readonly path: readonly (string | number)[];
}

/** No act needs more; a hostile one would otherwise exhaust the stack. */
export const DEPTH_LIMIT = 200;

/** The canonical text of a value. Properties that are `undefined` are left out, as JSON does. */
export function canonical(value: unknown): Result<string, CanonicalFault> {
  try {
    return success(written(value, []));
  } catch (refusal) {
    if (refusal instanceof Refusal) return failure(refusal.fault);
    throw refusal;
  }
}

class Refusal extends Error {
  readonly fault: CanonicalFault;
  constructor(code: CanonicalFault['code'], path: readonly (string | number)[]) {
    super(code);
    this.fault = { code, path: [...path] };
  }
}

function written(value: unknown, path: (string | number)[]): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writtenString(value, path);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Refusal('not-finite', path);
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new Refusal('not-a-json-value', path);
  if (path.length >= DEPTH_LIMIT) throw new Refusal('too-deep', path);
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item, index) => within(path, index, item)).join(',')}]`;
  }
  if (!isPlain(value)) throw new Refusal('not-a-json-value', path);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${writtenString(name, path)}:${within(path, name, member)}`);
  return `{${members.join(',')}}`;
}

function within(path: (string | number)[], step: string | number, value: unknown): string {
  path.push(step);
  const text = written(value, path);
  path.pop();
  return text;
}

function writtenString(text: string, path: readonly (string | number)[]): string {
  if (!text.isWellFormed()) throw new Refusal('lone-surrogate', path);
  return JSON.stringify(text);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The value of a text that is canonical JSON, byte for byte; any other text is refused. */
export function parseCanonical(text: string): Result<unknown, { readonly code: 'not-canonical' }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failure({ code: 'not-canonical' });
  }
  // The engine's own writer, ten times as fast, differs from RFC 8785 in two things only: it keeps the order
  // of names, and writes half a surrogate pair as \ud83d where the RFC refuses it.
  const alike = isSorted(value, 0) && JSON.stringify(value) === text;
  if (alike && text.isWellFormed() && !text.includes('\\ud')) return success(value);
  const again = canonical(value);
  return again.ok && again.value === text ? success(value) : failure({ code: 'not-canonical' });
}

/** Do the names of each object, in the order in which the engine writes them, ascend? */
function isSorted(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= DEPTH_LIMIT) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (!isSorted(item, depth + 1)) return false;
    return true;
  }
  let before: string | null = null;
  for (const name of Object.keys(value)) {
    if (before !== null && name <= before) return false;
    before = name;
  }
  for (const member of Object.values(value)) if (!isSorted(member, depth + 1)) return false;
  return true;
}
