/** What stands in the record, read back. */
import type pg from 'pg';
import { parseCanonical } from '../chain/canonical.ts';
import { type Entry, entryIn } from '../chain/entry.ts';

/** One act as it stands in the record. A sealed one shows the digest of its content, not the content. */
export type RecordedAct = Entry & {
  /** SHA-256 of the entry, 64 hexadecimal digits. */
  readonly digest: string;
};

/** Acts after (or before) a position, in the order of the record (before: the latest first). */
export interface ActsQuery {
  readonly after?: number;
  readonly before?: number;
  /** At most so many; 100 when left out. */
  readonly limit?: number;
  /** Only acts of these names. */
  readonly names?: readonly string[];
  /** Only acts of actors who act for this party. */
  readonly party?: string;
}

const LIMIT_DEFAULT = 100;

/** Without `after`, the latest acts come first, as a reader wants them; with it, the oldest, as a follower does. */
export async function readActs(pool: pg.Pool, community: string, query: ActsQuery): Promise<RecordedAct[]> {
  const { rows } = await pool.query<{ entry: string; digest: Buffer }>(
    `select entry, digest from act
     where community_id = $1
       and ($2::bigint is null or position > $2)
       and ($3::bigint is null or position < $3)
       and ($4::text[] is null or ((entry::json) ->> 'act') = any ($4))
       and ($5::text is null or ((entry::json) -> 'actor' ->> 'party') = $5)
     order by position ${query.after === undefined ? 'desc' : 'asc'}
     limit $6`,
    [
      community,
      query.after ?? null,
      query.before ?? null,
      query.names ?? null,
      query.party ?? null,
      query.limit ?? LIMIT_DEFAULT,
    ],
  );
  return rows.map(({ entry, digest }) => ({ ...entryOf(entry), digest: digest.toString('hex') }));
}

/** The entry in a text that we wrote ourselves. A record that was damaged is for `verify` to judge. */
export function entryOf(text: string): Entry {
  const value = parseCanonical(text);
  const entry = value.ok ? entryIn(value.value) : null;
  if (entry === null) throw new DamagedEntry(text.slice(0, 200));
  return entry;
}

/** An entry that was read is none. `verify` names the act. */
class DamagedEntry extends Error {
  constructor(start: string) {
    super(`the record is damaged at an entry that begins ${start}`);
  }
}

/** The input of a sealed act; null where none is kept. */
export async function readContent(pool: pg.Pool, community: string, position: number): Promise<unknown> {
  const { rows } = await pool.query<{ content: string }>(
    'select content from act_content where community_id = $1 and position = $2',
    [community, position],
  );
  return rows[0] === undefined ? null : JSON.parse(rows[0].content);
}
