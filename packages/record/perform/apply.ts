/**
 * Folded rows → statements. One act in its transaction and a thousand in a replay take the same way,
 * so that they cannot come to different tables. Each statement takes its rows as one JSON parameter:
 *
 *   insert into "note" ("community_id", "id", "title")
 *   select r."community_id", r."id", r."title"
 *   from json_to_recordset($1::json) as r ("community_id" text, "id" text, "title" jsonb)
 */
import { type Column, getTableColumns, getTableName, type Table } from 'drizzle-orm';
import type pg from 'pg';
import { failure, type Result, success } from '../result.ts';
import { keyOf, type TableRows } from './fold.ts';

interface Statement {
  readonly table: string;
  readonly text: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** An update found no row to update. */
export interface MissingRow {
  readonly table: string;
}

/** `order`: all tables, those that others refer to first. Rows are inserted before any is updated. */
export async function apply(
  client: pg.ClientBase,
  folded: readonly TableRows[],
  order: readonly Table[],
): Promise<Result<null, MissingRow>> {
  const sorted = folded.toSorted((a, b) => placeIn(order, a.table) - placeIn(order, b.table));
  const statements = [...sorted.flatMap(insertsOf), ...sorted.flatMap(updatesOf)];
  const results = await Promise.all(
    statements.map(({ text, rows }) => client.query(text, [JSON.stringify(rows)])),
  );
  const missed = statements.find(({ rows }, index) => results[index]?.rowCount !== rows.length);
  return missed === undefined ? success(null) : failure({ table: missed.table });
}

function placeIn(order: readonly Table[], table: Table): number {
  const place = order.indexOf(table);
  if (place === -1)
    throw new Error(`an act changes table ${getTableName(table)}, which the record was not told of`);
  return place;
}

function insertsOf({ table, inserts }: TableRows): Statement[] {
  const columns = getTableColumns(table);
  // What an act leaves out is null, or the column's default where it has one.
  const always = Object.keys(columns).filter((name) => columns[name]?.hasDefault === false);
  const alike = Map.groupBy(inserts.values(), (row) => {
    const given = Object.keys(columns).filter((name) => row[name] !== undefined);
    return [...new Set([...given, ...always])].sort().join();
  });
  return [...alike].map(([signature, rows]) => {
    const used = columnsNamed(table, signature.split(','));
    const name = quoted(getTableName(table));
    const list = used.map(({ column }) => quoted(column.name));
    return {
      table: getTableName(table),
      text: `insert into ${name} (${list.join(', ')}) select ${list.map((one) => `r.${one}`).join(', ')} from ${recordset(used)}`,
      rows: rows.map((row) => encoded(used, row)),
    };
  });
}

function updatesOf({ table, updates }: TableRows): Statement[] {
  const key = columnsNamed(table, keyOf(table));
  const alike = Map.groupBy(updates.values(), ({ set }) => Object.keys(set).sort().join());
  return [...alike].flatMap(([signature, rows]) => {
    if (signature === '') return [];
    const set = columnsNamed(table, signature.split(','));
    const name = quoted(getTableName(table));
    const assignments = set.map(({ column }) => `${quoted(column.name)} = r.${quoted(column.name)}`);
    const matches = key.map(({ column }) => `${name}.${quoted(column.name)} = r.${quoted(column.name)}`);
    // Without the limit PostgreSQL reckons with 100 rows, and for one would read the table from end to end.
    const source = `(select * from ${recordset([...key, ...set])} limit ${rows.length}) as r`;
    return {
      table: getTableName(table),
      text: `update ${name} set ${assignments.join(', ')} from ${source} where ${matches.join(' and ')}`,
      rows: rows.map((row) => ({ ...encoded(key, row.key), ...encoded(set, row.set) })),
    };
  });
}

interface NamedColumn {
  /** In code: communityId. In SQL: column.name. */
  readonly name: string;
  readonly column: Column;
}

function columnsNamed(table: Table, names: readonly string[]): NamedColumn[] {
  const columns = getTableColumns(table);
  return names.map((name) => {
    const column = columns[name];
    if (column === undefined) throw new Error(`table ${getTableName(table)} has no column '${name}'`);
    return { name, column };
  });
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const recordset = (columns: readonly NamedColumn[]): string =>
  `json_to_recordset($1::json) as r (${columns.map(({ column }) => `${quoted(column.name)} ${column.getSQLType()}`).join(', ')})`;

function encoded(
  columns: readonly NamedColumn[],
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ name, column }) => [column.name, jsonOf(column, row[name])]));
}

/** The JSON from which PostgreSQL makes exactly the value that drizzle's driver would have sent. */
function jsonOf(column: Column, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  // Of JSON columns drizzle would send text, which would arrive here as a JSON string.
  if (column.columnType === 'PgJson' || column.columnType === 'PgJsonb') return value;
  const sent = column.mapToDriverValue(value);
  if (typeof sent === 'bigint') return String(sent);
  if (sent instanceof Date) return sent.toISOString();
  if (sent instanceof Uint8Array) return `\\x${Buffer.from(sent).toString('hex')}`;
  return sent;
}
