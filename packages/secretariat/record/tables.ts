import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { communityId, position } from '../columns.ts';

/** Which acts touched what: the history of a thing is read from here. The subject is the thing's address. */
export const subjects = pgTable(
  'subjects',
  {
    communityId: communityId(),
    /** '/2021-turkmenbashi/16.5', '/parties/TJK' */
    subject: text('subject').notNull(),
    position: position(),
  },
  (table) => [
    primaryKey({ columns: [table.communityId, table.subject, table.position] }),
    index('subjects_by_position').on(table.communityId, table.position),
  ],
);
