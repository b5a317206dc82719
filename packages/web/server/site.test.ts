/** The cache in front of the site: what is made once, what is never kept, and what a browser is spared. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type House, SESSION_COOKIE } from './house.ts';
import { site } from './site.ts';

let end = async () => {};
afterEach(() => end());

/** A site whose handler is `page`, called with how many times it was called before. */
async function started(page: (request: IncomingMessage, response: ServerResponse, before: number) => void) {
  const world = { head: 'a', made: 0, now: new Date('2026-11-23T10:00:00Z') };
  const server = site({
    handler: (request, response) => page(request, response, world.made++),
    house: { now: () => world.now, head: () => world.head } as House,
    build: '1',
    origin: null,
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  end = () => new Promise((done) => server.close(() => done()));
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close', ...headers } });
  return { world, ask };
}

const html = (_request: IncomingMessage, response: ServerResponse, before: number) => {
  response.setHeader('content-type', 'text/html');
  response.writeHead(200);
  response.write(`<p>page `);
  response.end(`${before}</p>`);
};

it('makes a page once, until the head moves', async () => {
  const { world, ask } = await started(html);
  expect(await (await ask('/')).text()).toBe('<p>page 0</p>');
  expect(await (await ask('/')).text()).toBe('<p>page 0</p>');
  world.head = 'b';
  expect(await (await ask('/')).text()).toBe('<p>page 1</p>');
});

it('makes a page anew on another day, as what falls due depends on it', async () => {
  const { world, ask } = await started(html);
  await ask('/');
  world.now = new Date('2026-11-24T00:00:00Z');
  expect(await (await ask('/')).text()).toBe('<p>page 1</p>');
});

it('makes a page once for those who ask at the same time', async () => {
  const { world, ask } = await started((request, response, before) => {
    setTimeout(() => html(request, response, before), 20);
  });
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => ask('/').then((answer) => answer.text())),
  );
  expect(new Set(answers)).toEqual(new Set(['<p>page 0</p>']));
  expect(world.made).toBe(1);
});

it('says 304 for free while the head stands, also where the page was never made here', async () => {
  const { world, ask } = await started(html);
  const etag = (await ask('/')).headers.get('etag') ?? '';
  expect((await ask('/', { 'if-none-match': etag })).status).toBe(304);
  world.head = 'b';
  expect((await ask('/', { 'if-none-match': etag })).status).toBe(200);
  world.head = 'a';
  expect((await ask('/', { 'if-none-match': etag })).status).toBe(304);
  expect(world.made).toBe(2);
});

it('keeps what each language, address and encoding gets apart', async () => {
  const { world, ask } = await started((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.writeHead(200);
    response.end(`${request.url} ${request.headers['accept-language']}`);
  });
  expect(await (await ask('/', { 'accept-language': 'ru' })).text()).toBe('/ ru');
  expect(await (await ask('/', { 'accept-language': 'en' })).text()).toBe('/ en');
  expect(await (await ask('/', { 'accept-language': 'en', cookie: 'lang=ru' })).text()).toBe('/ ru');
  expect(await (await ask('/?a', { 'accept-language': 'en' })).text()).toBe('/?a en');
  expect(world.made).toBe(3);
});

it('compresses a page once and sends the same page', async () => {
  const { world, ask } = await started(html);
  await ask('/', { 'accept-encoding': 'gzip' });
  const answer = await ask('/', { 'accept-encoding': 'gzip' });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(await answer.text()).toBe('<p>page 0</p>');
  expect(world.made).toBe(1);
});

it.each([
  ['who is signed in', { cookie: `${SESSION_COOKIE}=x` }, html],
  [
    'an answer that sets a cookie',
    {},
    (request: IncomingMessage, response: ServerResponse, before: number) => {
      response.setHeader('set-cookie', 'lang=ru');
      html(request, response, before);
    },
  ],
  [
    'a private answer',
    {},
    (request: IncomingMessage, response: ServerResponse, before: number) => {
      response.setHeader('cache-control', 'private, no-store');
      html(request, response, before);
    },
  ],
  [
    'a failure',
    {},
    (_request: IncomingMessage, response: ServerResponse, before: number) => {
      response.setHeader('content-type', 'text/html');
      response.writeHead(500);
      response.end(`<p>page ${before}</p>`);
    },
  ],
])('never keeps %s', async (_what, headers, page) => {
  const { ask } = await started(page);
  expect(await (await ask('/', headers)).text()).toBe('<p>page 0</p>');
  expect(await (await ask('/', headers)).text()).toBe('<p>page 1</p>');
});

it('lets an answer longer than a page through without keeping it', async () => {
  const megabyte = Buffer.alloc(1024 * 1024, 'x');
  const { world, ask } = await started((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.writeHead(200);
    for (let count = 0; count < 6; count += 1) response.write(megabyte);
    response.end('!');
  });
  expect((await (await ask('/')).text()).length).toBe(6 * 1024 * 1024 + 1);
  await (await ask('/')).text();
  expect(world.made).toBe(2);
});

it('every page made carries the headers that guard its reader', async () => {
  const { ask } = await started(html);
  const { headers } = await ask('/');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect((await ask('/')).headers.get('x-frame-options')).toBe('DENY');
});

it('a protocol claimed from outside is not believed', async () => {
  const { ask } = await started((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.writeHead(200);
    response.end(String(request.headers['x-maslahat-protocol']));
  });
  expect(await (await ask('/', { 'x-maslahat-protocol': 'https' })).text()).toBe('http');
});
