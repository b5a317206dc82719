/** Rows as CSV (RFC 4180), in UTF-8 with the mark by which Excel knows it. */

export type Cell = string | number | null;

const MARK = '\uFEFF';

/** ['a', 'said "b"', null] → 'a,"said ""b""",\r\n' */
function line(cells: readonly Cell[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Gives the file in pieces, one for each run of rows. */
export async function* csv(runs: AsyncIterable<readonly (readonly Cell[])[]>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const run of runs) {
    yield Buffer.from((first ? MARK : '') + run.map(line).join(''));
    first = false;
  }
}
