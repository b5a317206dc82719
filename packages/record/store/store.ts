/** A database with our tables in it: on a PostgreSQL of our own in a folder, or on a given one. */
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { type Result, success } from '../result.ts';
import { startEmbedded } from './embedded/server.ts';
import { reasonOf, type StoreFault, storeFault } from './fault.ts';
import { migrate } from './migrate.ts';

/** What views read from. */
export type Database = NodePgDatabase;

/**
 * `dataFolder`: an embedded PostgreSQL there. `databaseUrl`: 'postgresql://user:password@host:5432/database'.
 * `listenUrl`: the same database past a pooler in transaction mode, which cannot carry LISTEN.
 */
export type StorePlace =
  | { readonly dataFolder: string }
  | { readonly databaseUrl: string; readonly listenUrl?: string };

export interface Store {
  readonly kind: 'embedded' | 'given';
  readonly database: Database;
  readonly pool: pg.Pool;
  /** For a connection of its own that outlives transactions: LISTEN. */
  readonly direct: pg.ClientConfig;
  /** Connections the pool may open. */
  readonly close: () => Promise<void>;
}

/** Nothing in our SQL is newer. */
const OLDEST_SERVER = 15;

const CONNECTIONS = 6;

/** Opens a store and brings its schema up to date. Close it when done. */
export async function openStore(place: StorePlace, migrations: string): Promise<Result<Store, StoreFault>> {
  if ('databaseUrl' in place) {
    const connection = { connectionString: place.databaseUrl };
    const direct = { connectionString: place.listenUrl ?? place.databaseUrl };
    return openGiven(connection, direct, migrations);
  }
  const server = await startEmbedded(place.dataFolder);
  if (!server.ok) return server;
  const { connection, stop } = server.value;
  const opened = await openAt('embedded', connection, connection, stop, migrations);
  if (!opened.ok) await stop();
  return opened;
}

async function openGiven(
  connection: pg.PoolConfig,
  direct: pg.ClientConfig,
  migrations: string,
): Promise<Result<Store, StoreFault>> {
  return openAt('given', connection, direct, async () => {}, migrations);
}

async function openAt(
  kind: Store['kind'],
  connection: pg.PoolConfig,
  direct: pg.ClientConfig,
  stop: () => Promise<void>,
  migrations: string,
): Promise<Result<Store, StoreFault>> {
  // Pipelined: what is asked without waiting for the answer before goes out at once, which saves round trips.
  const pool = new pg.Pool({ ...connection, max: CONNECTIONS, pipeline: true });
  // A connection may be cut at any time, idle or between two queries. Whoever uses it next is told by their query.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const usable = await checkServer(pool);
  const ready = usable.ok ? await migrate(pool, migrations) : usable;
  if (!ready.ok) {
    await pool.end();
    return ready;
  }
  const close = async () => {
    await pool.end();
    await stop();
  };
  return success({ kind, database: drizzle(pool), pool, direct, close });
}

async function checkServer(pool: pg.Pool): Promise<Result<null, StoreFault>> {
  try {
    const { rows } = await pool.query<{ version: string }>(
      "select current_setting('server_version') as version",
    );
    const found = rows[0]?.version ?? '';
    return Number.parseInt(found, 10) >= OLDEST_SERVER
      ? success(null)
      : storeFault('server-too-old', { found, wanted: OLDEST_SERVER });
  } catch (error) {
    return storeFault('database-unreachable', { reason: reasonOf(error) });
  }
}
