/** The chain as lines that a person reads. The database reads each entry once, and leaves long texts behind. */
import { act, type Database } from '@maslahat/record';
import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { HistoryLine, JournalLine } from './shapes.ts';
import { subjectOf } from './subject-of.ts';
import { subjects } from './tables.ts';

export const HISTORY_LIMIT = 50;

/** Entries of acts, newest first, parsed. Bounded, so that the database does not parse one anew for each field. */
function entriesWhere(database: Database, where: SQL | undefined, limit: number, offset: number) {
  return database
    .select({ position: act.position, digest: act.digest, entry: sql`${act.entry}::jsonb`.as('parsed') })
    .from(act)
    .where(where)
    .orderBy(desc(act.position))
    .limit(limit)
    .offset(offset)
    .as('entries');
}

type Entries = ReturnType<typeof entriesWhere>;

const columnsOf = ({ position, entry }: Entries) => ({
  position,
  at: sql<string>`${entry} ->> 'at'`,
  act: sql<string>`${entry} ->> 'act'`,
  actor: sql<string>`${entry} #>> '{actor,id}'`,
  role: sql<string>`${entry} #>> '{actor,role}'`,
});

/** @param whole With the reading of a statement, which is as long as the statement. */
export async function linesWhere(
  database: Database,
  where: SQL | undefined,
  { limit, offset, whole }: { limit: number; offset: number; whole: boolean },
): Promise<JournalLine[]> {
  const entries = entriesWhere(database, where, limit, offset);
  const input = sql<unknown>`${entries.entry} -> 'input'`;
  const rows = await database
    .select({
      ...columnsOf(entries),
      digest: entries.digest,
      input: whole ? input : sql<unknown>`(${input}) - 'reading'`,
    })
    .from(entries)
    .orderBy(desc(entries.position));
  return rows.map(({ digest, ...line }) => ({
    ...line,
    digest: digest.toString('hex'),
    subject: subjectOf(line.input),
  }));
}

/** Acts that touched any of these addresses, newest first. */
export async function historyOf(
  database: Database,
  community: string,
  addresses: readonly string[],
): Promise<HistoryLine[]> {
  const touched = inArray(act.position, positionsOf(database, community, addresses));
  const entries = entriesWhere(database, and(eq(act.communityId, community), touched), HISTORY_LIMIT, 0);
  return database.select(columnsOf(entries)).from(entries).orderBy(desc(entries.position));
}

export function positionsOf(database: Database, community: string, addresses: readonly string[]) {
  return database
    .selectDistinct({ position: subjects.position })
    .from(subjects)
    .where(and(eq(subjects.communityId, community), inArray(subjects.subject, [...addresses])));
}
