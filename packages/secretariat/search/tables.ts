import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { communityId, tsvector } from '../columns.ts';
import { FOUND_KINDS } from './shapes.ts';

/** Whatever can be found by words: one row for each thing and language version. */
export const searchEntries = pgTable(
  'search_entries',
  {
    communityId: communityId(),
    kind: text('kind', { enum: FOUND_KINDS }).notNull(),
    /** Id of the statement, body or meeting. */
    thing: text('thing').notNull(),
    /** Id of the provision or commitment in it; empty for bodies and meetings. */
    part: text('part').notNull(),
    language: text('language').notNull(),
    edition: text('edition').notNull(),
    /** As printed, of a provision: '16'. */
    number: text('number'),
    tokens: tsvector('tokens').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.communityId, table.kind, table.thing, table.part, table.language, table.edition],
    }),
    // One index a kind, so that a search of one kind need not wade through another.
    // Without a list of pending entries: a reader should not pay for what a writer has put off.
    ...FOUND_KINDS.map((kind) =>
      index(`search_entries_of_${kind}`)
        .using('gin', table.tokens)
        .with({ fastupdate: false })
        .where(sql.raw(`kind = '${kind}'`)),
    ),
  ],
);
