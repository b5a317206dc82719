/**
 * The register of commitments, held in memory as one light item a promise, so that filters, counts, groups and
 * facets are one pass over an array and not eight queries. It is an index and holds nothing of its own: when the
 * head of the record has moved, the rows written since are read and the items made again.
 */
import type { Database } from '@maslahat/record';
import type { Action, Force, Theme } from '@maslahat/text';
import { and, asc, eq, gte } from 'drizzle-orm';
import type { Localised } from '../localised.ts';
import { meetings } from '../meeting/tables.ts';
import { memberships } from '../party/tables.ts';
import { goesOnFrom, headOf, type Reader, type RecordHead, sameHead } from '../record/head.ts';
import { statements } from '../statement/tables.ts';
import { type Known, overallMark, partyMark } from './mark.ts';
import type { DeadlineField, Mark } from './shapes.ts';
import { commitments, standings } from './tables.ts';

export interface Item {
  readonly statement: string;
  readonly id: string;
  /** '16' of '16.5' */
  readonly paragraph: string;
  readonly meeting: string;
  readonly force: Force;
  readonly action: Action;
  readonly themes: readonly Theme[];
  /** Ids of the registered bodies it speaks of. */
  readonly bodies: readonly string[];
  readonly initiator: string | null;
  readonly from: string | null;
  readonly due: string | null;
  /** The act that touched it or one of its standings last. */
  readonly position: number;
  readonly mark: Mark;
  readonly marks: readonly { readonly party: string; readonly mark: Mark }[];
}

export interface StatementItem {
  readonly id: string;
  readonly meeting: string;
  readonly adoptedOn: string | null;
  readonly parties: readonly string[];
}

export interface Register {
  readonly head: RecordHead;
  /** Newest statement first, in it the order of the text. */
  readonly items: readonly Item[];
  readonly at: ReadonlyMap<string, Item>;
  readonly ofStatement: ReadonlyMap<string, readonly Item[]>;
  /** Newest first. */
  readonly statements: readonly StatementItem[];
  readonly meetings: ReadonlyMap<string, { readonly name: Localised; readonly from: string | null }>;
  /** Every party that ever belonged, in order of first admission, with the name it has now. */
  readonly parties: ReadonlyMap<string, Localised>;
}

export const keyOf = (statement: string, id: string): string => `${statement}/${id}`;

interface CommitmentRow {
  readonly statement: string;
  readonly id: string;
  readonly ordinal: number;
  readonly meeting: string;
  readonly force: Force;
  readonly action: Action;
  readonly deadline: DeadlineField | null;
  readonly bodies: readonly { readonly body: string | null }[];
  readonly initiator: string | null;
  readonly themes: readonly Theme[];
  readonly position: number;
}
interface StandingRow extends Known {
  readonly party: string;
  readonly position: number;
}

/** What was read, row by row; items are made of it. */
interface Rows {
  readonly commitments: Map<string, CommitmentRow>;
  readonly standings: Map<string, Map<string, StandingRow>>;
}
interface Shelf {
  rows: Rows;
  register: Register | null;
  reading: Promise<Register> | null;
}

const shelves = new WeakMap<Database, Map<string, Shelf>>();
const emptyRows = (): Rows => ({ commitments: new Map(), standings: new Map() });

/** The register as of the record's present head. */
export async function registerOf(database: Database, community: string): Promise<Register> {
  const known = shelves.get(database) ?? new Map<string, Shelf>();
  shelves.set(database, known);
  const shelf = known.get(community) ?? { rows: emptyRows(), register: null, reading: null };
  known.set(community, shelf);

  const head = await headOf(database, community);
  while (shelf.register === null || !sameHead(shelf.register.head, head)) {
    // Requests that come at once wait for one reading. One begun before our head moved may be too old for us.
    shelf.reading ??= read(database, community, shelf).finally(() => {
      shelf.reading = null;
    });
    const register = await shelf.reading;
    if (register.head.size >= head.size) return register;
  }
  return shelf.register;
}

async function read(database: Database, community: string, shelf: Shelf): Promise<Register> {
  return database.transaction(
    async (reader) => {
      const head = await headOf(reader, community);
      const earlier = shelf.register?.head ?? null;
      const goesOn =
        earlier !== null && earlier.size <= head.size && (await goesOnFrom(reader, community, earlier));
      if (!goesOn) shelf.rows = emptyRows();
      await readRows(reader, community, goesOn && earlier !== null ? earlier.size : 0, shelf.rows);
      shelf.register = registerFrom(head, shelf.rows, {
        statements: await readStatements(reader, community),
        meetings: await readMeetings(reader, community),
        parties: await readParties(reader, community),
      });
      return shelf.register;
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

async function readRows(reader: Reader, community: string, since: number, rows: Rows): Promise<void> {
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

async function readMeetings(reader: Reader, community: string): Promise<Register['meetings']> {
  const rows = await reader
    .select({ id: meetings.id, name: meetings.name, from: meetings.from })
    .from(meetings)
    .where(eq(meetings.communityId, community));
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}

async function readParties(reader: Reader, community: string): Promise<Register['parties']> {
  const rows = await reader
    .select({ party: memberships.party, name: memberships.name })
    .from(memberships)
    .where(eq(memberships.communityId, community))
    .orderBy(asc(memberships.from), asc(memberships.position));
  // Setting a key again keeps its place: first admission decides the order, the last one the name.
  return new Map(rows.map(({ party, name }) => [party, name]));
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function registerFrom(
  head: RecordHead,
  rows: Rows,
  around: Pick<Register, 'statements' | 'meetings' | 'parties'>,
): Register {
  const rank = new Map(around.statements.map(({ id }, index) => [id, index]));
  const order = [...around.parties.keys()];
  const sorted = [...rows.commitments.values()].sort(
    (a, b) => (rank.get(a.statement) ?? 0) - (rank.get(b.statement) ?? 0) || a.ordinal - b.ordinal,
  );
  const items = sorted.map((row) =>
    itemOf(row, inOrder(rows.standings.get(keyOf(row.statement, row.id)), order)),
  );
  return {
    head,
    items,
    at: new Map(items.map((item) => [keyOf(item.statement, item.id), item])),
    ofStatement: Map.groupBy(items, ({ statement }) => statement),
    ...around,
  };
}

const inOrder = (parties: Map<string, StandingRow> | undefined, order: readonly string[]): StandingRow[] =>
  parties === undefined ? [] : order.flatMap((party) => parties.get(party) ?? []);

function itemOf(row: CommitmentRow, stood: readonly StandingRow[]): Item {
  return {
    statement: row.statement,
    id: row.id,
    paragraph: row.id.slice(0, row.id.lastIndexOf('.')),
    meeting: row.meeting,
    force: row.force,
    action: row.action,
    themes: row.themes,
    bodies: [...new Set(row.bodies.flatMap(({ body }) => body ?? []))],
    initiator: row.initiator,
    from: row.deadline?.from ?? row.deadline?.to ?? null,
    due: row.deadline?.to ?? row.deadline?.from ?? null,
    position: Math.max(row.position, ...stood.map(({ position }) => position)),
    mark: overallMark(stood),
    marks: stood.map((known) => ({ party: known.party, mark: partyMark(known) })),
  };
}
