/** What the register is made of, read from the tables: commitments and standings as far as they are new, the rest whole. */
import { and, asc, eq, gte } from 'drizzle-orm';
import type { Localised } from '../localised.ts';
import { meetings } from '../meeting/tables.ts';
import { memberships } from '../party/tables.ts';
import type { Reader } from '../record/head.ts';
import { statements } from '../statement/tables.ts';
import { type CommitmentRow, compare, keyOf, type StandingRow } from './item.ts';
import { commitments, standings } from './tables.ts';

export interface StatementItem {
  readonly id: string;
  readonly meeting: string;
  readonly adoptedOn: string | null;
  readonly parties: readonly string[];
}

/** What a promise stands among. */
export interface Surroundings {
  /** Newest first. */
  readonly statements: readonly StatementItem[];
  readonly meetings: ReadonlyMap<string, { readonly name: Localised; readonly from: string | null }>;
  /** Every party that ever belonged, in order of first admission, with the name it has now. */
  readonly parties: ReadonlyMap<string, Localised>;
}

export async function readSurroundings(reader: Reader, community: string): Promise<Surroundings> {
  return {
    statements: await readStatements(reader, community),
    meetings: await readMeetings(reader, community),
    parties: await readParties(reader, community),
  };
}

/** What was read, row by row; items are made of it. */
export interface Rows {
  readonly commitments: Map<string, CommitmentRow>;
  readonly standings: Map<string, Map<string, StandingRow>>;
}

export const emptyRows = (): Rows => ({ commitments: new Map(), standings: new Map() });

/** Adds to `rows` what acts from position `since` on have written. */
export async function readRows(reader: Reader, community: string, since: number, rows: Rows): Promise<void> {
  const coded = await reader
    .select({
      statement: commitments.statement,
      id: commitments.id,
      ordinal: commitments.ordinal,
      meeting: commitments.meeting,
      force: commitments.force,
      action: commitments.action,
      deadline: commitments.deadline,
      bodies: commitments.bodies,
      initiator: commitments.initiator,
      themes: commitments.themes,
      position: commitments.position,
    })
    .from(commitments)
    .where(and(eq(commitments.communityId, community), gte(commitments.position, since)));
  for (const row of coded) rows.commitments.set(keyOf(row.statement, row.id), row);

  const stood = await reader
    .select({
      statement: standings.statement,
      commitment: standings.commitment,
      party: standings.party,
      status: standings.status,
      verdict: standings.verdict,
      position: standings.position,
    })
    .from(standings)
    .where(and(eq(standings.communityId, community), gte(standings.position, since)));
  for (const { statement, commitment, ...row } of stood) {
    const key = keyOf(statement, commitment);
    const parties = rows.standings.get(key) ?? new Map<string, StandingRow>();
    rows.standings.set(key, parties.set(row.party, row));
  }
}

async function readStatements(reader: Reader, community: string): Promise<StatementItem[]> {
  const rows = await reader
    .select({
      id: statements.id,
      meeting: statements.meeting,
      adoptedOn: statements.adoptedOn,
      parties: statements.parties,
    })
    .from(statements)
    .where(eq(statements.communityId, community));
  return rows.sort((a, b) => compare(b.adoptedOn ?? '', a.adoptedOn ?? '') || compare(a.id, b.id));
}

async function readMeetings(reader: Reader, community: string): Promise<Surroundings['meetings']> {
  const rows = await reader
    .select({ id: meetings.id, name: meetings.name, from: meetings.from })
    .from(meetings)
    .where(eq(meetings.communityId, community));
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}

async function readParties(reader: Reader, community: string): Promise<Surroundings['parties']> {
  const rows = await reader
    .select({ party: memberships.party, name: memberships.name })
    .from(memberships)
    .where(eq(memberships.communityId, community))
    .orderBy(asc(memberships.from), asc(memberships.position));
  // Setting a key again keeps its place: first admission decides the order, the last one the name.
  return new Map(rows.map(({ party, name }) => [party, name]));
}
