/** The small club in a test: its record, its acts ready to perform, its tables as text. */
import { join } from 'node:path';
import { getTableName } from 'drizzle-orm';
import type pg from 'pg';
import { openRecord, type TheRecord } from '../record.ts';
import type { Store } from '../store/store.ts';
import { CLERK, CLUB } from './acts.ts';
import { member, note } from './tables.ts';

export const MIGRATIONS = join(import.meta.dirname, 'migrations');
export const COMMUNITY = 'club';
export const AT = '2026-03-01T09:00:00.000Z';
export const WHEN = { community: COMMUNITY, at: AT };

/** Each confidential act draws the next of these. */
const SALTS = () => {
  let drawn = 0;
  return () => {
    drawn += 1;
    return drawn.toString(16).padStart(64, '0');
  };
};

export const clubRecord = (store: Store): TheRecord => openRecord(store, { ...CLUB, salt: SALTS() });

export const joining = (id: string) => ({
  act: 'member.join',
  input: { id, name: { en: id.toUpperCase() } },
  actor: CLERK,
  at: AT,
});

export const writing = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  act: 'note.write',
  input: { id, author: 'ann', title: `On ${id}`, ...more },
  actor: CLERK,
  at: AT,
});

/** Every row of the club's tables as PostgreSQL writes it, byte for byte. */
export async function dump(pool: pg.Pool, community = COMMUNITY): Promise<string> {
  const parts = [];
  for (const table of [member, note]) {
    const name = getTableName(table);
    const { rows } = await pool.query<{ row: string }>(
      `select t::text as row from ${name} t where community_id = $1 order by id`,
      [community],
    );
    parts.push(name, ...rows.map(({ row }) => row));
  }
  return parts.join('\n');
}
