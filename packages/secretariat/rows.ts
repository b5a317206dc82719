/** Reading many rows by their addresses in one query. */
import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** (statement, commitment) in (…): two columns against pairs of values, whatever their number. */
export function amongPairs(
  one: PgColumn,
  other: PgColumn,
  pairs: readonly (readonly [string, string])[],
): SQL {
  const ones = sql.param(pairs.map(([first]) => first));
  const others = sql.param(pairs.map(([, second]) => second));
  return sql`(${one}, ${other}) in (select * from unnest(${ones}::text[], ${others}::text[]))`;
}
