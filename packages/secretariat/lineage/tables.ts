import type { Relation } from '@maslahat/text';
import { boolean, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { communityId, localised, position } from '../columns.ts';

/** What persons found of two promises: the same, or not. Of several findings on one pair the latest holds. */
export const lineageFindings = pgTable(
  'lineage_findings',
  {
    communityId: communityId(),
    earlierStatement: text('earlier_statement').notNull(),
    earlier: text('earlier').notNull(),
    laterStatement: text('later_statement').notNull(),
    later: text('later').notNull(),
    isSame: boolean('is_same').notNull(),
    /** What became of the promise on the way; empty where it is not the same. */
    relations: jsonb('relations').$type<Relation[]>().notNull(),
    reason: localised('reason'),
    position: position(),
  },
  (table) => [
    primaryKey({ columns: [table.communityId, table.position] }),
    index('lineage_findings_by_later').on(table.communityId, table.laterStatement, table.later),
  ],
);

/** What persons found of a promise that a later statement no longer carries. The latest finding holds. */
export const lineageEnds = pgTable(
  'lineage_ends',
  {
    communityId: communityId(),
    statement: text('statement').notNull(),
    commitment: text('commitment').notNull(),
    /** The first later statement that no longer carries it. */
    laterStatement: text('later_statement').notNull(),
    isDropped: boolean('is_dropped').notNull(),
    reason: localised('reason'),
    position: position(),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.position] })],
);
