import { THEMES } from '@maslahat/text';
import { date, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { communityId, localised, position, sources } from '../columns.ts';

export const roadmaps = pgTable(
  'roadmaps',
  {
    communityId: communityId(),
    id: text('id').notNull(),
    title: localised('title').notNull(),
    from: date('from_day').notNull(),
    to: date('to_day').notNull(),
    meeting: text('meeting'),
    note: localised('note'),
    sources: sources(),
    position: position(),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.id] })],
);

export const roadmapActions = pgTable(
  'roadmap_actions',
  {
    communityId: communityId(),
    roadmap: text('roadmap').notNull(),
    id: text('id').notNull(),
    title: localised('title').notNull(),
    theme: text('theme', { enum: THEMES }),
    from: date('from_day'),
    to: date('to_day'),
    lead: localised('lead'),
    parties: jsonb('parties').$type<string[]>().notNull(),
    sources: sources(),
    position: position(),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.roadmap, table.id] })],
);

/** Which commitments an action carries out. */
export const actionCommitments = pgTable(
  'action_commitments',
  {
    communityId: communityId(),
    statement: text('statement').notNull(),
    commitment: text('commitment').notNull(),
    roadmap: text('roadmap').notNull(),
    action: text('action').notNull(),
    /** Place in the action's list, from 1. */
    ordinal: integer('ordinal').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.communityId, table.statement, table.commitment, table.roadmap, table.action],
    }),
    index('action_commitments_by_action').on(table.communityId, table.roadmap, table.action),
  ],
);

export const milestones = pgTable(
  'milestones',
  {
    communityId: communityId(),
    roadmap: text('roadmap').notNull(),
    action: text('action').notNull(),
    id: text('id').notNull(),
    title: localised('title').notNull(),
    due: date('due').notNull(),
    reached: date('reached'),
    note: localised('note'),
    sources: sources(),
    reachedSources: sources('reached_sources'),
    position: position(),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.roadmap, table.action, table.id] })],
);
