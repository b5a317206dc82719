import { lettersIn, lineOf, type PageLine, type Run } from './glyphs.ts';

/** Fewest lines on each side of a gutter. */
const FEWEST = 5;

/** The lines of a page in reading order: from head to foot, of two columns the one first that is read first. */
export function pageLines(runs: readonly Run[]): PageLine[] {
  const rows = rowsOf(runs);
  const letters = lettersIn(runs);
  const leftwards = letters.leftwards > letters.rightwards;
  const gutter = gutterOf(rows);
  if (gutter === null) return indented(rows.map((row) => lineOf(row, leftwards)));
  // A line over both columns, such as a title, ends the columns above it.
  const lines: PageLine[] = [];
  let [left, right]: [PageLine[], PageLine[]] = [[], []];
  const flush = (): void => {
    const columns = leftwards ? [right, left] : [left, right];
    lines.push(...columns.flatMap(indented));
    [left, right] = [[], []];
  };
  for (const row of rows) {
    if (crosses(row, gutter)) {
      flush();
      lines.push(lineOf(row, leftwards));
      continue;
    }
    const sides = [row.filter(({ x }) => x < gutter), row.filter(({ x }) => x >= gutter)] as const;
    if (sides[0].length > 0) left.push(lineOf(sides[0], leftwards));
    if (sides[1].length > 0) right.push(lineOf(sides[1], leftwards));
  }
  flush();
  return lines;
}

/** Lines of one column with their distances from its edges. */
function indented(lines: readonly PageLine[]): PageLine[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return lines.map((line) => {
    const [before, after] = [line.left - left, right - line.right];
    return line.leftwards
      ? { ...line, indent: after, room: before }
      : { ...line, indent: before, room: after };
  });
}

/** Runs whose baselines agree, from head to foot; small raised signs belong to the line they stand in. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of runs.toSorted((a, b) => b.size - a.size || b.y - a.y)) {
    const row = rows.find(({ y, size }) => {
      const above = run.y - y;
      return Math.abs(above) <= size * 0.2 || (run.size < size * 0.8 && above > 0 && above < size * 0.7);
    });
    if (row) row.runs.push(run);
    else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.toSorted((a, b) => b.y - a.y).map((row) => row.runs);
}

/** Where a gap runs down the middle of a page between lines on both its sides; null on a page of one column. */
function gutterOf(rows: readonly (readonly Run[])[]): number | null {
  const all = rows.flat();
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ x, width }) => x + width));
  let best: { at: number; crossing: number } | null = null;
  for (let share = 0.4; share <= 0.6; share += 0.01) {
    const at = left + (right - left) * share;
    const crossing = rows.filter((row) => crosses(row, at)).length;
    const long = (side: readonly Run[]): boolean => extent(side) > (right - left) * 0.25;
    const sides = [
      rows.filter((row) => !crosses(row, at) && long(row.filter(({ x }) => x < at))).length,
      rows.filter((row) => !crosses(row, at) && long(row.filter(({ x }) => x >= at))).length,
    ];
    if (Math.min(...sides) < FEWEST || crossing > rows.length * 0.3) continue;
    if (best === null || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at ?? null;
}

/** From the first letter to the last. */
function extent(runs: readonly Run[]): number {
  return Math.max(...runs.map(({ x, width }) => x + width)) - Math.min(...runs.map(({ x }) => x));
}

/** Whether text stands at this place, or goes over it with no more than a space between. */
function crosses(row: readonly Run[], at: number): boolean {
  let [before, after] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { x, width, text } of row) {
    if (text.trim() === '') continue;
    if (x < at && x + width > at) return true;
    if (x + width <= at) before = Math.max(before, x + width);
    else after = Math.min(after, x);
  }
  const size = Math.max(...row.map((run) => run.size));
  return after - before < size * 0.9;
}
