import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type Answer, chooseEncoding, compress, pageCache } from './page-cache.ts';

const answer = (bytes: number): Answer => ({ headers: [], body: Buffer.alloc(bytes), etag: 'W/"x"' });

it('keeps an answer until the head moves', () => {
  const cache = pageCache(1_000_000, 'head 1');
  cache.set('/a', 'head 1', answer(10));
  expect(cache.get('/a')?.body.length).toBe(10);
  cache.move('head 1');
  expect(cache.get('/a')).toBeDefined();
  cache.move('head 2');
  expect(cache.get('/a')).toBeUndefined();
  expect(cache.bytes()).toBe(0);
});

it('does not keep an answer that the head overtook while it was made', () => {
  const cache = pageCache(1_000_000, 'head 1');
  cache.move('head 2');
  cache.set('/a', 'head 1', answer(10));
  expect(cache.get('/a')).toBeUndefined();
});

it('never grows over its limit, and lets go first what was asked for longest ago', () => {
  const cache = pageCache(100_000, '');
  for (const key of ['/a', '/b', '/c', '/d']) cache.set(key, '', answer(20_000));
  cache.get('/a');
  cache.set('/e', '', answer(20_000));
  expect(cache.bytes()).toBeLessThanOrEqual(100_000);
  expect(cache.get('/a')).toBeDefined();
  expect(cache.get('/b')).toBeUndefined();
  expect(cache.get('/e')).toBeDefined();
});

it('does not let one large answer push out all others', () => {
  const cache = pageCache(100_000, '');
  cache.set('/a', '', answer(1000));
  cache.set('/large', '', answer(60_000));
  expect(cache.get('/large')).toBeUndefined();
  expect(cache.get('/a')).toBeDefined();
});

it('counts an answer that replaces another once', () => {
  const cache = pageCache(100_000, '');
  cache.set('/a', '', answer(1000));
  const once = cache.bytes();
  cache.set('/a', '', answer(1000));
  expect(cache.bytes()).toBe(once);
});

it.each([
  [undefined, 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['GZIP', 'gzip'],
  ['deflate', 'identity'],
  ['*;q=0', 'identity'],
])('Accept-Encoding %s → %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});

it('what is compressed says the same', async () => {
  const body = Buffer.from('Стороны договорились '.repeat(100));
  expect(gunzipSync(await compress(body, 'gzip'))).toEqual(body);
  expect(brotliDecompressSync(await compress(body, 'br'))).toEqual(body);
  expect(await compress(body, 'identity')).toBe(body);
});
