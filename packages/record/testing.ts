/**
 * A fresh database for each file of tests, on the PostgreSQL that npm brings or, with MASLAHAT_TEST_STORE=given,
 * on the system's own (Debian: postgresql 15), which a private cluster in a temporary folder is made of.
 */
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Result } from './result.ts';
import type { Programs } from './store/embedded/programs.ts';
import { type EmbeddedServer, startEmbedded, startServer } from './store/embedded/server.ts';
import { openStore, type Store } from './store/store.ts';

export interface TestStore {
  readonly store: Store;
  /** For processes that a test starts: postgresql://maslahat@localhost/t1?host=/tmp/… */
  readonly databaseUrl: string;
  /** Ends the server too when no test store of this process is left. */
  readonly close: () => Promise<void>;
}

/** The PostgreSQL of the system with the highest version, as Debian and its kin place it; null where there is none. */
export function systemPrograms(): Programs | null {
  const [version] = globSync('/usr/lib/postgresql/*/bin/initdb')
    .map((file) => file.split('/')[4] ?? '')
    .sort((a, b) => Number(b) - Number(a));
  if (version === undefined) return null;
  const folder = `/usr/lib/postgresql/${version}/bin`;
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres'), version };
}

/** The value, where a test can only go on with it. */
export function expectValue<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.fault));
}

const { MASLAHAT_TEST_STORE: KIND = 'embedded' } = process.env;

/** Tests of the embedded server itself need not be run a second time on a given one. */
export const isEmbedded: boolean = KIND === 'embedded';

let counter = 0;
let shared: { readonly server: Promise<EmbeddedServer>; readonly folder: string; users: number } | null =
  null;

/** A path of its own, not made yet: a folder made by mkdtemp would be closed to the account of PostgreSQL. */
export const temporaryFolder = (): string => {
  counter += 1;
  return join(tmpdir(), `maslahat-test-${process.pid}-${Date.now().toString(36)}-${counter}`);
};

/** `migrations`: as for `openStore`. */
export async function openTestStore(migrations: string): Promise<TestStore> {
  shared ??= share();
  shared.users += 1;
  const { host, user } = (await shared.server).connection;
  counter += 1;
  const database = `t${process.pid}_${counter}`;
  const admin = new pg.Client({ host, user, database: 'postgres' });
  await admin.connect();
  await admin.query(`create database ${database}`);
  await admin.end();
  const databaseUrl = `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
  const store = expectValue(await openStore({ databaseUrl }, migrations));
  const close = async () => {
    await store.close();
    await unshare();
  };
  return { store, databaseUrl, close };
}

function share(): NonNullable<typeof shared> {
  const folder = temporaryFolder();
  return { server: start(folder), folder, users: 0 };
}

async function start(folder: string): Promise<EmbeddedServer> {
  if (isEmbedded) return expectValue(await startEmbedded(folder));
  const programs = systemPrograms();
  if (programs === null) throw new Error('there is no PostgreSQL in /usr/lib/postgresql');
  return expectValue(await startServer(folder, programs));
}

async function unshare(): Promise<void> {
  if (shared === null) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  const { server, folder } = shared;
  shared = null;
  await (await server).stop();
  if (existsSync(folder)) rmSync(folder, { recursive: true });
}

/** The SQL that a folder of migrations lacks to bring these tables; `npx drizzle-kit generate` would write it. */
export async function unwritten(
  migrations: string,
  tables: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const { generateDrizzleJson, generateMigration } = await import('drizzle-kit/api');
  const [last = ''] = globSync(join(migrations, 'meta/*_snapshot.json')).sort().reverse();
  const written = JSON.parse(readFileSync(last, 'utf8'));
  return generateMigration(written, generateDrizzleJson({ ...tables }, written.id));
}

/** A `describe` with a database: opened before its tests, closed after them, skipped and said where it cannot be had. */
export function describeStore(
  name: string,
  migrations: string,
  define: (open: () => TestStore) => void,
): void {
  const missing = !isEmbedded && systemPrograms() === null;
  const said = missing ? `${name} (skipped: there is no PostgreSQL in /usr/lib/postgresql)` : name;
  describe.skipIf(missing)(said, () => {
    let opened: TestStore | null = null;
    beforeAll(async () => {
      opened = await openTestStore(migrations);
    });
    afterAll(async () => {
      await opened?.close();
    });
    define(() => {
      if (opened === null)
        throw new Error('the test store is open in tests only, not where they are defined');
      return opened;
    });
  });
}
