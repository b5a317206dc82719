import type { Database } from '@maslahat/record';
import { eq } from 'drizzle-orm';
import { keyOf } from '../commitment/item.ts';
import { registerOf } from '../commitment/register.ts';
import { commitmentQuotes } from '../commitment/tables.ts';
import type { Referable } from './reference.ts';

/** All coded commitments of a community with their words in every language version. */
export async function readReferables(database: Database, community: string): Promise<Referable[]> {
  const register = await registerOf(database, community);
  const quotes = await database
    .select({
      statement: commitmentQuotes.statement,
      commitment: commitmentQuotes.commitment,
      quote: commitmentQuotes.quote,
      stem: commitmentQuotes.stem,
    })
    .from(commitmentQuotes)
    .where(eq(commitmentQuotes.communityId, community));
  const words = Map.groupBy(quotes, ({ statement, commitment }) => keyOf(statement, commitment));
  return register.items.map(({ statement, id, force, initiator, themes, bodies, due }) => ({
    statement,
    id,
    force,
    initiator,
    themes,
    bodies,
    due,
    words: (words.get(keyOf(statement, id)) ?? []).map(({ stem, quote }) => `${stem ?? ''} ${quote}`),
  }));
}
