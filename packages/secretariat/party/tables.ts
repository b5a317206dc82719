import { date, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { communityId, localised, position, sources } from '../columns.ts';
import type { Source } from '../localised.ts';
import { CAPACITIES } from './shapes.ts';

/** Membership is a dated fact: a party is whoever has one, and is called as its last one says. */
export const memberships = pgTable(
  'memberships',
  {
    communityId: communityId(),
    party: text('party').notNull(),
    capacity: text('capacity', { enum: CAPACITIES }).notNull(),
    from: date('from_day').notNull(),
    to: date('to_day'),
    name: localised('name').notNull(),
    sources: sources(),
    leaveSources: jsonb('leave_sources').$type<Source[]>(),
    position: position(),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.party, table.capacity, table.from] })],
);
