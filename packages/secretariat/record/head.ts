/** Where the record ends: what is read and kept in memory holds as long as this stays. */
import { act, type Database, head } from '@maslahat/record';
import { and, eq } from 'drizzle-orm';

export interface RecordHead {
  /** Number of acts. */
  readonly size: number;
  /** Of the last act, 64 hexadecimal digits; null while there is none. */
  readonly digest: string | null;
}

export const sameHead = (one: RecordHead, other: RecordHead): boolean =>
  one.size === other.size && one.digest === other.digest;

export type Reader = Pick<Database, 'select' | 'selectDistinct' | 'execute'>;

export async function headOf(database: Reader, community: string): Promise<RecordHead> {
  const [row] = await database
    .select({ size: head.size, digest: head.digest })
    .from(head)
    .where(eq(head.communityId, community));
  return row === undefined
    ? { size: 0, digest: null }
    : { size: row.size, digest: row.digest?.toString('hex') ?? null };
}

/** Whether the record of today goes on from an earlier head; it does not when it was begun anew. */
export async function goesOnFrom(database: Reader, community: string, earlier: RecordHead): Promise<boolean> {
  if (earlier.size === 0) return true;
  const [row] = await database
    .select({ digest: act.digest })
    .from(act)
    .where(and(eq(act.communityId, community), eq(act.position, earlier.size - 1)));
  return row?.digest.toString('hex') === earlier.digest;
}
