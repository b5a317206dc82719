/** What the record keeps. The entries are the truth; head and nodes are reckoned from them, so that nobody reads them all. */
import { sql } from 'drizzle-orm';
import { bigint, customType, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** The chain. `entry` is canonical JSON, `digest` its SHA-256. */
export const act = pgTable(
  'act',
  {
    communityId: text('community_id').notNull(),
    position: bigint('position', { mode: 'number' }).notNull(),
    entry: text('entry').notNull(),
    digest: bytes('digest').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.communityId, table.position] }),
    index('act_by_name').on(table.communityId, sql`((entry::json) ->> 'act')`, table.position),
  ],
);

/** What a confidential act said: the chain has its digest only. */
export const actContent = pgTable(
  'act_content',
  {
    communityId: text('community_id').notNull(),
    position: bigint('position', { mode: 'number' }).notNull(),
    salt: text('salt').notNull(),
    content: text('content').notNull(),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.position] })],
);

/** Complete subtrees of the Merkle tree, from level 1: leaves are hashed from their entries when asked for. */
export const treeNode = pgTable(
  'tree_node',
  {
    communityId: text('community_id').notNull(),
    level: integer('level').notNull(),
    index: bigint('index', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.level, table.index] })],
);

/** Where the chain of a community ends. Its row is locked while an act is performed: one after the other. */
export const head = pgTable('head', {
  communityId: text('community_id').primaryKey(),
  size: bigint('size', { mode: 'number' }).notNull(),
  digest: bytes('digest'),
  /** Hashes of the tree's frontier, the largest subtree first, 32 bytes each. */
  peaks: bytes('peaks').notNull(),
});
