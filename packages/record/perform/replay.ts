/**
 * Emptying the tables of a community and writing them again from the record: the same tables, byte for byte.
 * In one transaction, so that readers see the old tables until the new ones stand.
 */
import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import type pg from 'pg';
import type { Change } from '../act.ts';
import { entryOf } from '../read/acts.ts';
import { failure, type Result, success } from '../result.ts';
import { lockEnd } from './append.ts';
import { apply } from './apply.ts';
import { faultOfError } from './fault.ts';
import { fold } from './fold.ts';
import type { Setting } from './perform.ts';
import { together } from './together.ts';

/** The tables stay as they were. `position` is the act that cannot be repeated. */
export interface ReplayFault {
  /**
   * unknown-act      no act of that name is defined (any more)
   * missing-content  the content of a sealed act is not kept here
   * conflict         the tables refuse what the act changes
   */
  readonly code: 'unknown-act' | 'missing-content' | 'conflict';
  readonly position: number;
}

const BATCH = 2_000;

/** Gives how many acts were repeated. */
export async function replay(
  pool: pg.Pool,
  setting: Setting,
  community: string,
): Promise<Result<number, ReplayFault>> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { size } = (await lockEnd(client, community)).frontier;
    await empty(client, setting.tables, community);
    let deeds = await changesOf(client, setting, community, 0);
    for (let start = BATCH; deeds.ok && deeds.value.length > 0; start += BATCH) {
      // While PostgreSQL writes one batch, the next is read and made into rows.
      const [next, fault] = await together(
        changesOf(client, setting, community, start),
        applyBatch(client, setting.tables, deeds.value),
      );
      if (fault !== null) return failure(fault);
      deeds = next;
    }
    if (!deeds.ok) return deeds;
    await client.query('commit');
    return success(size);
  } finally {
    // Ends the transaction where it was left; after a commit it does nothing.
    await client.query('rollback');
    client.release();
  }
}

async function empty(client: pg.ClientBase, tables: readonly Table[], community: string): Promise<void> {
  for (const table of tables.toReversed()) {
    const { communityId: column } = getTableColumns(table);
    if (column === undefined) throw new Error(`table ${getTableName(table)} belongs to no community`);
    await client.query(`delete from "${getTableName(table)}" where "${column.name}" = $1`, [community]);
  }
}

interface Repeated {
  readonly position: number;
  readonly changes: readonly Change[];
}

async function changesOf(
  client: pg.ClientBase,
  setting: Setting,
  community: string,
  start: number,
): Promise<Result<Repeated[], ReplayFault>> {
  const { rows } = await client.query<[string, string | null]>({
    text: `select entry, content from act left join act_content using (community_id, position)
           where community_id = $1 and position >= $2 and position < $3 order by position`,
    values: [community, start, start + BATCH],
    rowMode: 'array',
  });
  const repeated: Repeated[] = [];
  for (const [text, content] of rows) {
    const entry = entryOf(text);
    const { position, at, actor } = entry;
    const act = setting.acts.get(entry.act);
    if (act === undefined) return failure({ code: 'unknown-act', position });
    if (!('input' in entry) && content === null) return failure({ code: 'missing-content', position });
    const input: unknown = 'input' in entry ? entry.input : JSON.parse(content ?? 'null');
    repeated.push({ position, changes: act.changes(input, { community, position, at, actor }) });
  }
  return success(repeated);
}

/**
 * Folded, the rows of a batch are written in another order than they came. Where a constraint minds that
 * (a title given up by one note and taken by another), the batch is written act by act instead.
 */
async function applyBatch(
  client: pg.ClientBase,
  tables: readonly Table[],
  deeds: readonly Repeated[],
): Promise<ReplayFault | null> {
  if (await fits(client, tables, deeds)) return null;
  for (const deed of deeds) {
    if (!(await fits(client, tables, [deed]))) return { code: 'conflict', position: deed.position };
  }
  return null;
}

async function fits(
  client: pg.ClientBase,
  tables: readonly Table[],
  deeds: readonly Repeated[],
): Promise<boolean> {
  const folded = fold(deeds.flatMap(({ changes }) => changes));
  if (!folded.ok) return false;
  try {
    const [, applied] = await together(client.query('savepoint batch'), apply(client, folded.value, tables));
    if (applied.ok) {
      await client.query('release savepoint batch');
      return true;
    }
  } catch (error) {
    if (faultOfError(error)?.code !== 'conflict') throw error;
  }
  await client.query('rollback to savepoint batch');
  return false;
}
