/** Items of the register → what a reader sees of them: the words in each language, the coding whole. */
import type { Database } from '@maslahat/record';
import { and, eq } from 'drizzle-orm';
import type { Localised } from '../localised.ts';
import { amongPairs } from '../rows.ts';
import { officialLast } from '../statement/edition.ts';
import { type Item, keyOf } from './item.ts';
import type { Register } from './register.ts';
import type { CommitmentRow } from './shapes.ts';
import { commitmentQuotes, commitments } from './tables.ts';

/** Rows once read hold as long as the register they are of: so many of them are kept with it. */
const KEPT_ROWS = 4_000;
const kept = new WeakMap<Register, Map<string, CommitmentRow>>();

/** In the order of the items. Two queries for those not read yet, whatever their number. */
export async function rowsOf(
  database: Database,
  community: string,
  register: Register,
  items: readonly Item[],
): Promise<CommitmentRow[]> {
  const known = kept.get(register) ?? new Map<string, CommitmentRow>();
  kept.set(register, known);
  const missing = items.filter(({ statement, id }) => !known.has(keyOf(statement, id)));
  const read = new Map(
    (await readRows(database, community, register, missing)).map((row) => [
      keyOf(row.statement, row.id),
      row,
    ]),
  );
  const rows = items.flatMap(({ statement, id }) => {
    const key = keyOf(statement, id);
    return known.get(key) ?? read.get(key) ?? [];
  });
  for (const [key, row] of read) {
    if (known.size < KEPT_ROWS) known.set(key, row);
  }
  return rows;
}

async function readRows(
  database: Database,
  community: string,
  register: Register,
  items: readonly Item[],
): Promise<CommitmentRow[]> {
  if (items.length === 0) return [];
  const pairs = items.map(({ statement, id }) => [statement, id] as const);
  const [coded, quotes] = await Promise.all([
    database
      .select()
      .from(commitments)
      .where(
        and(eq(commitments.communityId, community), amongPairs(commitments.statement, commitments.id, pairs)),
      ),
    quotesOf(database, community, pairs),
  ]);
  const codings = new Map(coded.map((row) => [keyOf(row.statement, row.id), row]));
  return items.flatMap((item) => {
    const key = keyOf(item.statement, item.id);
    const row = codings.get(key);
    if (row === undefined) return [];
    const { communityId: _community, ordinal: _ordinal, position: _position, ...coding } = row;
    const words = quotes.get(key);
    return {
      ...coding,
      meetingName: register.meetings.get(row.meeting)?.name ?? {},
      quote: words?.quote ?? {},
      stem: words?.stem ?? {},
      mark: item.mark,
      marks: [...item.marks],
    };
  });
}

interface Words {
  readonly quote: Localised;
  readonly stem: Localised;
}

/** The words of promises by language. Of two editions in one language the official one speaks. */
export async function quotesOf(
  database: Database,
  community: string,
  pairs: readonly (readonly [string, string])[],
): Promise<Map<string, Words>> {
  if (pairs.length === 0) return new Map();
  const rows = await database
    .select({
      statement: commitmentQuotes.statement,
      commitment: commitmentQuotes.commitment,
      language: commitmentQuotes.language,
      edition: commitmentQuotes.edition,
      quote: commitmentQuotes.quote,
      stem: commitmentQuotes.stem,
    })
    .from(commitmentQuotes)
    .where(
      and(
        eq(commitmentQuotes.communityId, community),
        amongPairs(commitmentQuotes.statement, commitmentQuotes.commitment, pairs),
      ),
    );
  const words = new Map<string, Words>();
  for (const row of rows.sort(officialLast)) {
    const key = keyOf(row.statement, row.commitment);
    const known = words.get(key) ?? { quote: {}, stem: {} };
    words.set(key, {
      quote: { ...known.quote, [row.language]: row.quote },
      stem: row.stem === null ? known.stem : { ...known.stem, [row.language]: row.stem },
    });
  }
  return words;
}
