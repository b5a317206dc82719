/** Brings a database to the present schema: the migrations of a folder that drizzle-kit writes, each once, in order. */
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type pg from 'pg';
import { type Result, success } from '../result.ts';
import { reasonOf, type StoreFault, storeFault } from './fault.ts';

/** Any number, the same in every process: 'MASL' in ASCII. */
const MIGRATION_LOCK = 0x4d41534c;

const APPLIED = 'select digest from migration order by position';

/** Nothing new costs one short query. Two processes at once: one migrates, the other waits and finds it done. */
export async function migrate(pool: pg.Pool, folder: string): Promise<Result<null, StoreFault>> {
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  const before = await appliedBefore(pool);
  const judged = judge(before, migrations);
  if (!judged.ok || judged.value === 0) return judged.ok ? success(null) : judged;

  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query(
      'create table if not exists migration (position integer primary key, digest text not null, made bigint not null)',
    );
    const now = judge((await client.query<{ digest: string }>(APPLIED)).rows, migrations);
    if (!now.ok) return now;
    const first = migrations.length - now.value;
    for (const [offset, migration] of migrations.slice(first).entries()) {
      try {
        await client.query(migration.sql.join(';\n'));
      } catch (error) {
        return storeFault('migration-refused', { migration: first + offset, reason: reasonOf(error) });
      }
      await client.query('insert into migration (position, digest, made) values ($1, $2, $3)', [
        first + offset,
        migration.hash,
        migration.folderMillis,
      ]);
    }
    await client.query('commit');
    return success(null);
  } finally {
    // Ends the transaction of a refusal; after a commit it does nothing.
    await client.query('rollback');
    client.release();
  }
}

async function appliedBefore(pool: pg.Pool): Promise<{ digest: string }[]> {
  try {
    return (await pool.query<{ digest: string }>(APPLIED)).rows;
  } catch (error) {
    // 42P01: there is no such table, as in a new database.
    if (error instanceof Error && 'code' in error && error.code === '42P01') return [];
    throw error;
  }
}

/** How many migrations are still to come. Those applied must be the first of ours. */
function judge(
  applied: readonly { readonly digest: string }[],
  migrations: readonly { readonly hash: string }[],
): Result<number, StoreFault> {
  const unknown = applied.findIndex(({ digest }, position) => migrations[position]?.hash !== digest);
  return unknown === -1
    ? success(migrations.length - applied.length)
    : storeFault('database-newer', { unknown });
}
