import { pgTable, text } from 'drizzle-orm/pg-core';
import { localised, position, sources } from '../columns.ts';

/** The states that meet. */
export const communities = pgTable('communities', {
  communityId: text('community_id').primaryKey(),
  name: localised('name').notNull(),
  note: localised('note'),
  sources: sources(),
  position: position(),
});
