/** Which commitments some words leave: for the register's filter. */
import type { Database } from '@maslahat/record';
import { sql } from 'drizzle-orm';
import { searchEntries } from './tables.ts';
import { queryOf, readingsOf } from './words.ts';

/** Keys '2021-turkmenbashi/16.5'; words that say nothing ('…') leave none. */
export async function foundCommitments(
  database: Database,
  community: string,
  words: string,
): Promise<ReadonlySet<string>> {
  const query = queryOf(readingsOf(words));
  if (query === null) return new Set();
  // One row for all: ten thousand rows cost the driver more than the search costs the database.
  const { rows } = await database.execute<{ keys: string | null }>(sql`
    select string_agg(distinct ${searchEntries.thing} || '/' || ${searchEntries.part}, ' ') as keys
    from ${searchEntries}
    where ${searchEntries.communityId} = ${community} and ${searchEntries.kind} = 'commitment'
      and ${searchEntries.tokens} @@ ${query}::tsquery`);
  return new Set(rows[0]?.keys?.split(' ') ?? []);
}
