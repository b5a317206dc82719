import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { communityId, localised, position, sources } from '../columns.ts';
import { BODY_EVENTS, BODY_KINDS, BODY_STATES } from './shapes.ts';

export const bodies = pgTable(
  'bodies',
  {
    communityId: communityId(),
    id: text('id').notNull(),
    kind: text('kind', { enum: BODY_KINDS }).notNull(),
    name: localised('name').notNull(),
    /** Names as printed in statements, in any language, besides those in `name`. */
    aliases: jsonb('aliases').$type<string[]>().notNull(),
    state: text('state', { enum: BODY_STATES }).notNull(),
    /** As much of the date as is known: '2019', '2019-11'. */
    since: text('since'),
    note: localised('note'),
    sources: sources(),
    position: position(),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.id] })],
);

/** What happened to a body, dated: proposed, founded, a treaty's signature by a party … */
export const bodyEvents = pgTable(
  'body_events',
  {
    communityId: communityId(),
    body: text('body').notNull(),
    id: text('id').notNull(),
    kind: text('kind', { enum: BODY_EVENTS }).notNull(),
    on: text('on_date'),
    party: text('party'),
    title: localised('title').notNull(),
    note: localised('note'),
    sources: sources(),
    position: position(),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.body, table.id] })],
);
