/**
 * The site over HTTP: the page cache in front, the built SvelteKit handler behind it.
 * The cache answers only what everyone may read; who is signed in gets every page made anew.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Captured, capture } from './capture.ts';
import { guard } from './guard.ts';
import { type House, SESSION_COOKIE } from './house.ts';
import { languageAsked } from './language.ts';
import { type Answer, chooseEncoding, compress, type Encoding, pageCache } from './page-cache.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export interface SiteOptions {
  readonly handler: Handler;
  readonly house: House;
  /** Names the build that renders the pages: an answer of another build is another answer. */
  readonly build: string;
  /** 'https://maslahat.example' where a proxy stands in front; null: as each request says. */
  readonly origin: string | null;
}

const CACHE_BYTES = 32 * 1024 * 1024;
const LARGEST_PAGE = 4 * 1024 * 1024;
/** A page may be kept anywhere, and is asked for again each time: the answer is 304 until the head moves. */
const PUBLIC = ['cache-control', 'public, no-cache', 'vary', 'accept-encoding, accept-language, cookie'];

export function site(options: SiteOptions): Server {
  const cache = pageCache(CACHE_BYTES, '');
  /** Pages on their way: who asks for the same meanwhile waits, instead of having it made twice. */
  const pending = new Map<string, Promise<Captured | null>>();
  const state = stateOf(options);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.method === 'GET' ? publicAddress(request) : null;
    if (address === null) return pass(request, response);

    const now = state();
    cache.move(now);
    const encoding = chooseEncoding(request.headers['accept-encoding']);
    const kept = cache.get(`${encoding} ${address}`);
    if (kept !== undefined) return send(kept, request, response);

    const etag = etagOf(`${now} ${address}`);
    if (request.headers['if-none-match'] === etag) return unchanged(etag, response);
    const plain = cache.get(`identity ${address}`) ?? (await make(address, now, etag, request, response));
    if (plain === null) return;
    const ready = await encoded(plain, encoding);
    cache.set(`${encoding} ${address}`, now, ready);
    send(ready, request, response);
  }

  /** The page as the site makes it; null where it went out as it was written and is not to be kept. */
  async function make(
    address: string,
    now: string,
    etag: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Answer | null> {
    const name = `${now} ${address}`;
    let captured = await pending.get(name);
    if (captured === undefined || captured === null) {
      const promise = capture(response, LARGEST_PAGE);
      pending.set(name, promise);
      pass(request, response);
      captured = await promise.finally(() => pending.delete(name));
      if (captured === null) return null;
      for (const header of response.getHeaderNames()) response.removeHeader(header);
    }
    const plain = answerOf(captured, etag);
    cache.set(`identity ${address}`, now, plain);
    return plain;
  }

  function pass(request: IncomingMessage, response: ServerResponse): void {
    guard(request, response, options.origin);
    request.house = options.house;
    options.handler(request, response, () => response.writeHead(404).end());
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}`, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  // Generous for a slow line, short for one that only holds the door.
  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 10_000;
  return server;
}

/** What answers depend on besides who asks for which address: head of the record, day, build. */
function stateOf({ house, build }: SiteOptions): () => string {
  let known = { head: '', until: 0, state: '' };
  return () => {
    const now = house.now().getTime();
    const current = house.head();
    if (current !== known.head || now >= known.until) {
      const day = new Date(now).toISOString().slice(0, 10);
      known = { head: current, until: Date.parse(`${day}T24:00:00Z`), state: `${current} ${day} ${build}` };
    }
    return known.state;
  };
}

/** Language and address of a request that everyone gets the same answer to; null where that is not so. */
function publicAddress(request: IncomingMessage): string | null {
  const { url = '/', headers } = request;
  if (url.startsWith('/_app/') || headers.cookie?.includes(SESSION_COOKIE)) return null;
  return `${languageAsked(headers.cookie, headers['accept-language'])} ${headers.host ?? ''} ${url}`;
}

function etagOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

const REPLACED = new Set(['etag', 'vary', 'cache-control', 'content-length', 'transfer-encoding']);

function answerOf({ headers, body }: Captured, etag: string): Answer {
  const kept = Object.entries(headers)
    .filter(([name]) => !REPLACED.has(name))
    .flatMap(([name, value]) => [name, String(value)]);
  return { headers: [...kept, ...PUBLIC, 'etag', etag, 'content-length', String(body.length)], body, etag };
}

async function encoded(plain: Answer, encoding: Encoding): Promise<Answer> {
  if (encoding === 'identity') return plain;
  const body = await compress(plain.body, encoding);
  const headers = [...plain.headers.slice(0, -1), String(body.length), 'content-encoding', encoding];
  return { ...plain, headers, body };
}

function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  if (request.headers['if-none-match'] === answer.etag) unchanged(answer.etag, response);
  else response.writeHead(200, answer.headers).end(answer.body);
}

function unchanged(etag: string, response: ServerResponse): void {
  response.writeHead(304, [...PUBLIC, 'etag', etag]).end();
}
