/** The record of a community as the lines of an export (chain/export.ts says what they are). */
import type pg from 'pg';
import { checkpointLine } from '../chain/checkpoint.ts';
import { readCheckpoint } from './tree.ts';

const PAGE = 1_000;

/** Lines without their line feeds, as the record stood when the first was asked for. */
export async function* exportRecord(pool: pg.Pool, community: string): AsyncGenerator<string> {
  const checkpoint = await readCheckpoint(pool, community);
  for (let start = 0; start < checkpoint.size; start += PAGE) {
    const { rows } = await pool.query<{ entry: string }>(
      'select entry from act where community_id = $1 and position >= $2 and position < $3 order by position',
      [community, start, Math.min(start + PAGE, checkpoint.size)],
    );
    for (const { entry } of rows) yield entry;
  }
  yield checkpointLine(checkpoint);
}
