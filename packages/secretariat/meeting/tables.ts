import { date, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { communityId, localised, position, sources } from '../columns.ts';
import { MEETING_EVENTS, MEETING_STATES, type Participant } from './shapes.ts';

export const meetings = pgTable(
  'meetings',
  {
    communityId: communityId(),
    id: text('id').notNull(),
    /** Null: a session of the community itself. */
    body: text('body'),
    ordinal: integer('ordinal'),
    name: localised('name').notNull(),
    state: text('state', { enum: MEETING_STATES }).notNull(),
    from: date('from_day'),
    to: date('to_day'),
    host: text('host'),
    place: localised('place').notNull(),
    note: localised('note'),
    participants: jsonb('participants').$type<Participant[]>().notNull(),
    sources: sources(),
    position: position(),
  },
  (table) => [
    primaryKey({ columns: [table.communityId, table.id] }),
    index('meetings_by_day').on(table.communityId, table.from, table.id),
  ],
);

export const meetingEvents = pgTable(
  'meeting_events',
  {
    communityId: communityId(),
    meeting: text('meeting').notNull(),
    id: text('id').notNull(),
    kind: text('kind', { enum: MEETING_EVENTS }).notNull(),
    on: text('on_date'),
    title: localised('title').notNull(),
    note: localised('note'),
    refers: text('refers'),
    sources: sources(),
    position: position(),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.meeting, table.id] })],
);
