/**
 * A register as a file: the rows that the page with the same query shows. Without `page` in the query all of them,
 * in the order shown, taken from the view run by run and sent while the next is read: never all in memory.
 */
import type { View } from '@maslahat/secretariat';
import { invalidInput, type Problem, problemResponse } from '../api/problem.ts';
import { propertiesOf } from '../api/views.ts';
import type { FaultLanguage } from '../faults/index.ts';
import type { House } from '../server/house.ts';
import { type Cell, csv } from './csv.ts';
import type { Column } from './registers.ts';
import { xlsx } from './xlsx.ts';

export const FORMATS = ['csv', 'json', 'xlsx'] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** Beyond this many rows a list is to be narrowed: a sheet of Excel ends at about a million. */
export const ROW_LIMIT = 100_000;
const RUN = 200;

const TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface List<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

export interface Register<Input, Row, Output extends List<Row>> {
  /** 'commitments': name of the file and of the sheet. */
  readonly name: string;
  readonly view: View<Input, Output>;
  readonly columns: (first: Output) => readonly Column<Row>[];
}

export interface Asked {
  readonly format: string;
  readonly query: URLSearchParams;
  readonly house: House;
  readonly language: FaultLanguage;
}

/** The file, or a problem document: no such format, an unknown or wrong filter, too many rows. */
export async function exported<Input, Row, Output extends List<Row>>(
  register: Register<Input, Row, Output>,
  { format, query, house, language }: Asked,
): Promise<Response> {
  const wanted = FORMATS.find((known) => known === format);
  if (wanted === undefined) return problemResponse({ code: 'not-found', evidence: { format } }, language);
  const runs = runsOf(register.view, query, house);
  const first = await runs.next();
  if (first.done) return problemResponse(first.value ?? { code: 'not-found', evidence: {} }, language);
  if (first.value.total > ROW_LIMIT) {
    const evidence = { total: first.value.total, limit: ROW_LIMIT };
    return problemResponse({ code: 'export-too-long', evidence }, language);
  }
  return new Response(streamOf(piecesOf(wanted, register, first.value, runs, language)), {
    headers: {
      'content-type': TYPES[wanted],
      'content-disposition': `attachment; filename="${register.name}.${wanted}"`,
      'cache-control': 'no-cache',
    },
  });
}

/** One answer of the view after the other; ends with the problem where the query is wrong. */
async function* runsOf<Input, Output extends List<unknown>>(
  view: View<Input, Output>,
  query: URLSearchParams,
  house: House,
): AsyncGenerator<Output, Problem | undefined> {
  const known = propertiesOf(view.input);
  const asked = Object.fromEntries([...query].filter(([name]) => name !== 'lang'));
  const unknown = Object.keys(asked).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    return invalidInput(
      unknown.map((name) => ({ code: 'unrecognized_keys', path: [name], message: 'unknown' })),
    );
  }
  const one = query.has('page');
  for (let page = 1, seen = 0; ; page += 1) {
    const input = view.input.safeParse(one ? asked : { ...asked, page: String(page), size: String(RUN) });
    if (!input.success) return invalidInput(input.error.issues);
    const output = await view.read(house.database, house.community, input.data);
    if (output === null) return undefined;
    yield output;
    seen += output.rows.length;
    if (one || output.rows.length === 0 || seen >= output.total) return undefined;
  }
}

function piecesOf<Input, Row, Output extends List<Row>>(
  format: ExportFormat,
  register: Register<Input, Row, Output>,
  first: Output,
  rest: AsyncIterable<Output>,
  language: string,
): AsyncGenerator<Uint8Array> {
  if (format === 'json') return json(joined(first, rest));
  const columns = register.columns(first);
  const cells = cellsOf(columns, joined(first, rest), language);
  return format === 'csv' ? csv(cells) : xlsx(register.name, cells);
}

async function* joined<Output>(first: Output, rest: AsyncIterable<Output>): AsyncGenerator<Output> {
  yield first;
  yield* rest;
}

async function* cellsOf<Row>(
  columns: readonly Column<Row>[],
  lists: AsyncIterable<List<Row>>,
  language: string,
): AsyncGenerator<Cell[][]> {
  yield [columns.map(({ name }) => name)];
  for await (const { rows } of lists) {
    yield rows.map((row) => columns.map(({ cell }) => cell(row, language)));
  }
}

/** One array, each row on a line of its own. */
async function* json(lists: AsyncIterable<List<unknown>>): AsyncGenerator<Uint8Array> {
  let before = '[\n';
  for await (const { rows } of lists) {
    let text = '';
    for (const row of rows) {
      text += before + JSON.stringify(row);
      before = ',\n';
    }
    yield Buffer.from(text);
  }
  yield Buffer.from(before === '[\n' ? '[]\n' : '\n]\n');
}

/** Pulled by who reads it: no faster than the line takes it. */
function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}
