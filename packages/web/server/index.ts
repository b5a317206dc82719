/** The server: an open record in, the site and the HTTP interface on a port out. */
import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Store, TheRecord } from '@maslahat/record';
import { importStatement } from '@maslahat/secretariat';
import { FORM_LIMIT } from '../api/body.ts';
import { PROTOCOL_HEADER } from './guard.ts';
import type { House } from './house.ts';
import { operatorKey } from './operator-key.ts';
import { printing } from './printing.ts';
import { reader } from './reader.ts';
import { type Handler, site } from './site.ts';

export { keyOf } from './operator-key.ts';

export interface ServeOptions {
  readonly store: Store;
  readonly record: TheRecord;
  readonly community: string;
  readonly key: string;
  readonly host: string;
  /** 0: one that is free. */
  readonly port: number;
  /** 'https://maslahat.example' where a proxy stands in front. */
  readonly origin: string | null;
  readonly now: () => Date;
}

export interface Serving {
  /** 'http://127.0.0.1:3000' */
  readonly address: string;
  /** Answers what was asked, then ends. The store stays open: it is the caller's. */
  readonly close: () => Promise<void>;
}

export type ServeFault =
  /** The site was never built. */
  | { readonly code: 'not-built'; readonly evidence: Record<string, never> }
  /** The port cannot be had: 'EADDRINUSE', 'EACCES'. */
  | { readonly code: 'port'; readonly evidence: { readonly port: number; readonly reason: string } };

export type ServeResult =
  | { readonly ok: true; readonly value: Serving }
  | { readonly ok: false; readonly fault: ServeFault };

const BUILD = join(import.meta.dirname, '../build');
const OPERATOR = { id: 'operator', role: 'operator', party: null };
/** What is still being answered when the server is told to end gets this long. */
const LAST_ANSWERS = 5_000;

export async function serve(options: ServeOptions): Promise<ServeResult> {
  const handler = await builtHandler();
  if (handler === null) return { ok: false, fault: { code: 'not-built', evidence: {} } };
  const head = await headOf(options);
  const server = site({
    handler,
    house: houseOf(options, head),
    build: String(statSync(join(BUILD, 'handler.js')).mtimeMs),
    origin: options.origin,
  });
  const reason = await listening(server, options.port, options.host);
  if (reason !== null) {
    await head.end();
    return { ok: false, fault: { code: 'port', evidence: { port: options.port, reason } } };
  }
  return {
    ok: true,
    value: {
      address: addressOf(server, options.host),
      close: async () => {
        await ended(server);
        await head.end();
      },
    },
  };
}

/** The site as `vite build` leaves it; null where it was not built. It takes its settings from the environment. */
async function builtHandler(): Promise<Handler | null> {
  const file = join(BUILD, 'handler.js');
  if (!existsSync(file)) return null;
  Object.assign(process.env, { BODY_SIZE_LIMIT: String(FORM_LIMIT), PROTOCOL_HEADER });
  const { handler }: { handler: Handler } = await import(pathToFileURL(file).href);
  return handler;
}

function houseOf(options: ServeOptions, { current, moved }: Awaited<ReturnType<typeof headOf>>): House {
  const { store, record, community, key, now } = options;
  return {
    database: store.database,
    community,
    head: current,
    now,
    lines: () => record.lines(community),
    perform: async (act, input) => {
      const done = await record.perform(act, input, OPERATOR, { community, at: now().toISOString() });
      // Who acts here sees it here at once; other processes hear of it from the database.
      if (done.ok) moved(done.value.position + 1);
      return done;
    },
    reader,
    typeset: printing(),
    importStatement: async (request) => {
      const importer = { community, actor: OPERATOR, at: now().toISOString() };
      const done = await importStatement(store.database, record, importer, request);
      if (done.ok) for (const { position } of done.value.receipts) moved(position + 1);
      return done;
    },
    operator: operatorKey(key),
  };
}

/** The head of the record as this process knows it, kept up by word from the database. */
async function headOf({ record, community }: ServeOptions) {
  // Tells this record from another that once stood under the same address.
  const [first] = await record.acts(community, { after: -1, limit: 1 });
  const origin = first?.digest ?? randomBytes(16).toString('hex');
  let size = 0;
  const moved = (to: number) => {
    size = Math.max(size, to);
  };
  const end = await record.onHead((head) => {
    if (head.community === community) moved(head.size);
  });
  return { current: () => `${origin} ${size}`, moved, end };
}

/** Null once it listens; else the reason why it does not. */
function listening(server: Server, port: number, host: string): Promise<string | null> {
  return new Promise((done) => {
    server.once('error', (error) => done('code' in error ? String(error.code) : error.message));
    server.listen(port, host, () => done(null));
  });
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function ended(server: Server): Promise<void> {
  return new Promise((done) => {
    const last = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS);
    server.close(() => {
      clearTimeout(last);
      done();
    });
    server.closeIdleConnections();
  });
}
