/** Tables in an order in which rows can be inserted: those that others refer to first. */
import { getTableName, type Table } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { keyOf } from './fold.ts';

export function inOrder(tables: readonly Table[]): Table[] {
  const sorted: Table[] = [];
  const visit = (table: Table, path: readonly Table[]) => {
    if (sorted.includes(table)) return;
    if (path.includes(table))
      throw new Error(`tables refer to each other in a circle at ${getTableName(table)}`);
    for (const referred of referredBy(table)) {
      if (referred !== table && tables.includes(referred)) visit(referred, [...path, table]);
    }
    sorted.push(table);
  };
  for (const table of tables) {
    if (keyOf(table)[0] !== 'communityId') {
      throw new Error(`the primary key of table ${getTableName(table)} does not begin with communityId`);
    }
    visit(table, []);
  }
  return sorted;
}

function referredBy(table: Table): Table[] {
  if (!(table instanceof PgTable)) return [];
  return getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable);
}
