/** What persons have found of promises through the years, as it holds today. */
import type { Relation } from '@maslahat/text';
import { asc, eq } from 'drizzle-orm';
import { keyOf } from '../commitment/item.ts';
import type { Reader } from '../record/head.ts';
import { lineageEnds, lineageFindings } from './tables.ts';

/** Two promises that are one. */
export interface Link {
  /** Keys: '2021-turkmenbashi/16.5'. */
  readonly earlier: string;
  readonly later: string;
  readonly relations: readonly Relation[];
  /** Of the act that says so. */
  readonly position: number;
}

export interface Findings {
  /** Confirmed, by `pairOf`. */
  readonly links: ReadonlyMap<string, Link>;
  /** Pairs found not to be the same. */
  readonly refuted: ReadonlySet<string>;
  /** Keys of promises found dropped, with the statement that no longer carries them. */
  readonly dropped: ReadonlyMap<string, { readonly later: string; readonly position: number }>;
}

export const pairOf = (earlier: string, later: string): string => `${earlier} ${later}`;

export async function readFindings(reader: Reader, community: string): Promise<Findings> {
  const links = new Map<string, Link>();
  const refuted = new Set<string>();
  const found = await reader
    .select()
    .from(lineageFindings)
    .where(eq(lineageFindings.communityId, community))
    .orderBy(asc(lineageFindings.position));
  for (const row of found) {
    const earlier = keyOf(row.earlierStatement, row.earlier);
    const later = keyOf(row.laterStatement, row.later);
    const pair = pairOf(earlier, later);
    links.delete(pair);
    refuted.delete(pair);
    if (row.isSame) links.set(pair, { earlier, later, relations: row.relations, position: row.position });
    else refuted.add(pair);
  }
  const dropped = new Map<string, { later: string; position: number }>();
  const ends = await reader
    .select()
    .from(lineageEnds)
    .where(eq(lineageEnds.communityId, community))
    .orderBy(asc(lineageEnds.position));
  for (const row of ends) {
    const key = keyOf(row.statement, row.commitment);
    if (row.isDropped) dropped.set(key, { later: row.laterStatement, position: row.position });
    else dropped.delete(key);
  }
  return { links, refuted, dropped };
}
