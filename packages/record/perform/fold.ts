/**
 * Many changes → the rows they come to, so that a batch of acts is written in a few statements.
 * An update of a row inserted in the same batch is written into that row; of two updates the later wins.
 */
import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import { getTableConfig, type PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Change } from '../act.ts';
import { failure, type Result, success } from '../result.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows of one table, by the text of their primary key. Names are those of the schema in code. */
export interface TableRows {
  readonly table: Table;
  readonly inserts: Map<string, Row>;
  readonly updates: Map<string, { readonly key: Row; readonly set: Row }>;
}

/** Two inserts of one row cannot both be. */
export interface DuplicateRow {
  readonly table: string;
  readonly key: string;
}

export function fold(changes: Iterable<Change>): Result<TableRows[], DuplicateRow> {
  const tables = new Map<Table, TableRows>();
  for (const change of changes) {
    const rows = tables.get(change.table) ?? { table: change.table, inserts: new Map(), updates: new Map() };
    tables.set(change.table, rows);
    if (change.kind === 'insert') {
      const key = keyText(change.table, change.row);
      if (rows.inserts.has(key)) return failure({ table: getTableName(change.table), key });
      rows.inserts.set(key, change.row);
    } else {
      foldUpdate(rows, change.key, withoutUndefined(change.set));
    }
  }
  return success([...tables.values()]);
}

function foldUpdate(rows: TableRows, key: Row, set: Row): void {
  const text = keyText(rows.table, key);
  const inserted = rows.inserts.get(text);
  if (inserted !== undefined) rows.inserts.set(text, { ...inserted, ...set });
  else rows.updates.set(text, { key, set: { ...rows.updates.get(text)?.set, ...set } });
}

/** In drizzle, `undefined` means: leave as it is. */
const withoutUndefined = (set: Row): Row =>
  Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));

function keyText(table: Table, row: Row): string {
  return JSON.stringify(
    keyOf(table).map((name) => {
      const value = row[name];
      if (value === undefined || value === null) {
        throw new Error(`a change of table ${getTableName(table)} lacks '${name}' of its primary key`);
      }
      return typeof value === 'bigint' ? String(value) : value;
    }),
  );
}

const keys = new WeakMap<Table, readonly string[]>();

/** Names in code of the columns of a table's primary key, in its order. */
export function keyOf(table: Table): readonly string[] {
  const known = keys.get(table);
  if (known !== undefined) return known;
  const named = Object.entries(getTableColumns(table));
  if (!(table instanceof PgTable)) throw new Error(`${getTableName(table)} is not a PostgreSQL table`);
  const { columns, primaryKeys } = getTableConfig(table);
  const inKey: readonly PgColumn[] = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
  const key = inKey.flatMap(({ name }) => named.find(([, column]) => column.name === name)?.[0] ?? []);
  if (key.length === 0) throw new Error(`table ${getTableName(table)} has no primary key`);
  keys.set(table, key);
  return key;
}
