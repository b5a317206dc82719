/**
 * Whole answers kept in memory. A page is a function of (head of the record, who asks, address): an answer kept
 * under one state of the world is right until that state moves, and then all of them go at once.
 */
import { brotliCompress, constants, gzip } from 'node:zlib';

export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** An answer ready to be sent: names and values of its headers in turn, as node:http takes them, and its bytes. */
export interface Answer {
  readonly headers: string[];
  readonly body: Buffer;
  readonly etag: string;
}

export interface PageCache {
  /** What is kept under a key: the address with all that changes the answer, except the state of the world. */
  readonly get: (key: string) => Answer | undefined;
  /** Keeps an answer made under `state`. One that was overtaken while it was made is not kept. */
  readonly set: (key: string, state: string, answer: Answer) => void;
  /** What the answers depend on besides their key: head and day. Where it differs from the last, all are let go. */
  readonly move: (state: string) => void;
  readonly bytes: () => number;
}

/** What an entry costs besides its body. */
const ENTRY_BYTES = 1024;

/** Least recently asked for goes first when `limit` bytes are reached. */
export function pageCache(limit: number, first: string): PageCache {
  const entries = new Map<string, Answer>();
  let bytes = 0;
  let state = first;
  const cost = (key: string, answer: Answer) => answer.body.length + key.length + ENTRY_BYTES;

  function drop(key: string): void {
    const answer = entries.get(key);
    if (answer === undefined) return;
    entries.delete(key);
    bytes -= cost(key, answer);
  }

  return {
    get: (key) => {
      const answer = entries.get(key);
      if (answer === undefined) return undefined;
      // A Map keeps the order of insertion: what is asked for moves to its end.
      entries.delete(key);
      entries.set(key, answer);
      return answer;
    },
    set: (key, madeUnder, answer) => {
      if (madeUnder !== state || cost(key, answer) > limit / 4) return;
      drop(key);
      entries.set(key, answer);
      bytes += cost(key, answer);
      for (const oldest of entries.keys()) {
        if (bytes <= limit) break;
        drop(oldest);
      }
    },
    move: (next) => {
      if (next === state) return;
      state = next;
      entries.clear();
      bytes = 0;
    },
    bytes: () => bytes,
  };
}

/** The best of the encodings that an Accept-Encoding header allows: 'gzip, deflate, br;q=0' → 'gzip' */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  const allowed = new Set(
    accepted
      .toLowerCase()
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.split(';', 1)[0]?.trim()),
  );
  return ENCODINGS.find((encoding) => allowed.has(encoding)) ?? 'identity';
}

/** Level 5 of Brotli and 6 of gzip: beyond, a page takes twice the time for two bytes in a hundred. */
export function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return new Promise((done, failed) => {
    const take = (error: Error | null, compressed: Buffer) => (error ? failed(error) : done(compressed));
    if (encoding === 'br') brotliCompress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }, take);
    else if (encoding === 'gzip') gzip(body, { level: 6 }, take);
    else done(body);
  });
}
