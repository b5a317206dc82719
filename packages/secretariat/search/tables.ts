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
    text: text('text').notNull(),
    tokens: tsvector('tokens').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.communityId, table.kind, table.thing, table.part, table.language, table.edition],
    }),
    // Without a list of pending entries: a reader should not pay for what a writer has put off.
    index('search_entries_by_token').using('gin', table.tokens).with({ fastupdate: false }),
  ],
);
