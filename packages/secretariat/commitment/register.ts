/**
 * The register of commitments, held in memory as one light item a promise, so that filters, counts, groups and
 * facets are one pass over an array and not eight queries. It is an index and holds nothing of its own: when the
 * head of the record has moved, the rows written since are read and the items made again.
 */
import type { Database } from '@maslahat/record';
import { goesOnFrom, headOf, type RecordHead, sameHead } from '../record/head.ts';
import { type Item, itemOf, keyOf, type StandingRow } from './item.ts';
import { emptyRows, type Rows, readRows, readSurroundings, type Surroundings } from './register-rows.ts';

export interface Register extends Surroundings {
  readonly head: RecordHead;
  /** Newest statement first, in it the order of the text. */
  readonly items: readonly Item[];
  readonly at: ReadonlyMap<string, Item>;
  readonly ofStatement: ReadonlyMap<string, readonly Item[]>;
}

interface Shelf {
  rows: Rows;
  register: Register | null;
  reading: Promise<Register> | null;
}

const shelves = new WeakMap<Database, Map<string, Shelf>>();

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
      shelf.register = registerFrom(head, shelf.rows, await readSurroundings(reader, community));
      return shelf.register;
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

function registerFrom(head: RecordHead, rows: Rows, around: Surroundings): Register {
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
