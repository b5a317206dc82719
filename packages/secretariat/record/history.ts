/** The chain as lines that a person reads. Entries are read as JSON by the database, long texts left behind there. */
import { act, type Database } from '@maslahat/record';
import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { subjects } from './tables.ts';

export const HISTORY_LIMIT = 50;

const entry = sql`(${act.entry}::jsonb)`;
/** A column of an entry, by its name in canonical JSON. */
export const ofEntry = {
  act: sql<string>`${entry} ->> 'act'`,
  at: sql<string>`${entry} ->> 'at'`,
  actor: sql<string>`${entry} #>> '{actor,id}'`,
  role: sql<string>`${entry} #>> '{actor,role}'`,
  input: sql<unknown>`${entry} -> 'input'`,
  /** Without the whole reading of a statement, which is as long as the statement. */
  shortInput: sql<unknown>`(${entry} -> 'input') - 'reading'`,
};

export interface HistoryLine {
  position: number;
  at: string;
  act: string;
  actor: string;
  role: string;
}

/** Acts that touched any of these addresses, newest first. */
export async function historyOf(
  database: Database,
  community: string,
  addresses: readonly string[],
): Promise<HistoryLine[]> {
  return database
    .select({
      position: act.position,
      at: ofEntry.at,
      act: ofEntry.act,
      actor: ofEntry.actor,
      role: ofEntry.role,
    })
    .from(act)
    .where(
      and(eq(act.communityId, community), inArray(act.position, positionsOf(database, community, addresses))),
    )
    .orderBy(desc(act.position));
}

function positionsOf(database: Database, community: string, addresses: readonly string[]): SQL {
  const positions = database
    .selectDistinct({ position: subjects.position })
    .from(subjects)
    .where(and(eq(subjects.communityId, community), inArray(subjects.subject, [...addresses])))
    .orderBy(desc(subjects.position))
    .limit(HISTORY_LIMIT);
  return sql`${positions}`;
}
