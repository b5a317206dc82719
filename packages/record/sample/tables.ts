/** The tables of a small club, on which the record is tested: one of each kind of column that acts write. */
import {
  bigint,
  boolean,
  date,
  foreignKey,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';

export const member = pgTable(
  'club_member',
  {
    communityId: text('community_id').notNull(),
    id: text('id').notNull(),
    name: jsonb('name').$type<Record<string, string>>().notNull(),
    tags: text('tags').array(),
    joined: date('joined'),
    active: boolean('active').notNull().default(true),
    visits: integer('visits').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.id] })],
);

export const note = pgTable(
  'club_note',
  {
    communityId: text('community_id').notNull(),
    id: text('id').notNull(),
    author: text('author').notNull(),
    title: text('title').notNull(),
    body: text('body'),
    amount: numeric('amount'),
    written: timestamp('written', { withTimezone: true, mode: 'string' }).notNull(),
    position: bigint('position', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.communityId, table.id] }),
    unique('club_note_title').on(table.communityId, table.title),
    foreignKey({
      columns: [table.communityId, table.author],
      foreignColumns: [member.communityId, member.id],
    }),
  ],
);
