/** Lines of promises that a person has followed → the acts that record them. */
import type { Database } from '@maslahat/record';
import { type FollowedLine, promiseQuoted, RELATIONS, type Relation } from '@maslahat/text';
import { and, eq } from 'drizzle-orm';
import { keyOf } from '../commitment/item.ts';
import { commitmentQuotes } from '../commitment/tables.ts';
import { provisions } from '../statement/tables.ts';
import type { Unresolved } from './reference.ts';
import type { Entry } from './shapes.ts';

/** Each step of each line as `lineage.confirm`, each end as `lineage.drop`; quotations in no promise are told. */
export async function entriesOfLines(
  database: Database,
  community: string,
  lines: readonly FollowedLine[],
): Promise<{ entries: Entry[]; unresolved: Unresolved[] }> {
  if (lines.length === 0) return { entries: [], unresolved: [] };
  const find = promiseQuoted(await readSpots(database, community));
  const entries: Entry[] = [];
  const unresolved: Unresolved[] = [];
  for (const { promises, dropped } of lines) {
    const found = promises.map((quoted) => {
      const key = find(quoted);
      const { statement, quote } = quoted;
      if (key === null)
        unresolved.push({ reference: { statement, paragraph: '', words: [quote] }, candidates: [] });
      return key === null ? null : { address: { statement, id: key.slice(statement.length + 1) }, quoted };
    });
    for (const [at, later] of found.entries()) {
      const earlier = found[at - 1];
      if (!earlier || !later) continue;
      entries.push({
        act: 'lineage.confirm',
        input: {
          earlier: earlier.address,
          later: later.address,
          relations: relationsIn(later.quoted.relations),
        },
      });
    }
    const last = found.at(-1);
    if (last && dropped !== null)
      entries.push({ act: 'lineage.drop', input: { commitment: last.address, later: dropped } });
  }
  return { entries, unresolved };
}

/** 'strengthened (action)', 'strengthened (force)' → strengthened */
const relationsIn = (written: readonly string[]): Relation[] =>
  RELATIONS.filter((relation) => written.some((one) => one === relation || one.startsWith(`${relation} `)));

async function readSpots(database: Database, community: string) {
  const rows = await database
    .select({
      statement: commitmentQuotes.statement,
      id: commitmentQuotes.commitment,
      from: commitmentQuotes.from,
      to: commitmentQuotes.to,
      text: provisions.text,
    })
    .from(commitmentQuotes)
    .innerJoin(
      provisions,
      and(
        eq(provisions.communityId, commitmentQuotes.communityId),
        eq(provisions.statement, commitmentQuotes.statement),
        eq(provisions.language, commitmentQuotes.language),
        eq(provisions.edition, commitmentQuotes.edition),
        eq(provisions.id, commitmentQuotes.provision),
      ),
    )
    .where(eq(commitmentQuotes.communityId, community));
  return rows.map(({ id, from, to, ...row }) => ({
    ...row,
    key: keyOf(row.statement, id),
    span: [from, to] as const,
  }));
}
