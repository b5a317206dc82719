import { lettersIn, lineOf, type Manner, type PageLine, type Run } from './glyphs.ts';

/** Fewest lines on each side of a gutter. */
const FEWEST = 5;

/**
 * The lines of a page in reading order: from head to foot, of two columns the one first that is read first.
 *
 * @param mirrored see Manner
 */
export function pageLines(runs: readonly Run[], mirrored = true): PageLine[] {
  const rows = rowsOf(runs);
  const letters = lettersIn(runs);
  const leftwards = letters.leftwards > letters.rightwards;
  const manner: Manner = { leftwards, mirrored };
  const gutter = gutterOf(rows);
  if (gutter === null) return indented(rows.map((row) => lineOf(row, manner)));
  // A line over both columns, such as a title, ends the columns above it.
  const lines: PageLine[] = [];
  let [left, right]: [PageLine[], PageLine[]] = [[], []];
  const flush = (): void => {
    const columns = leftwards ? [right, left] : [left, right];
    lines.push(...columns.flatMap(indented));
    [left, right] = [[], []];
  };
  for (const row of rows) {
    if (crosses(stretchesOf(row), gutter)) {
      flush();
      lines.push(lineOf(row, manner));
      continue;
    }
    const sides = [row.filter(({ x }) => x < gutter), row.filter(({ x }) => x >= gutter)] as const;
    if (sides[0].length > 0) left.push(lineOf(sides[0], manner));
    if (sides[1].length > 0) right.push(lineOf(sides[1], manner));
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
  const stretches = rows.map(stretchesOf);
  const all = stretches.flat();
  const left = Math.min(...all.map(({ from }) => from));
  const right = Math.max(...all.map(({ to }) => to));
  const long = (side: readonly Stretch[]): boolean =>
    side.length > 0 &&
    Math.max(...side.map(({ to }) => to)) - Math.min(...side.map(({ from }) => from)) > (right - left) * 0.25;
  let best: { at: number; crossing: number } | null = null;
  for (let share = 0.4; share <= 0.6; share += 0.01) {
    const at = left + (right - left) * share;
    const clear = stretches.filter((row) => !crosses(row, at));
    const crossing = rows.length - clear.length;
    if (crossing > rows.length * 0.3) continue;
    const sides = [
      clear.filter((row) => long(row.filter(({ from }) => from < at))).length,
      clear.filter((row) => long(row.filter(({ from }) => from >= at))).length,
    ];
    if (Math.min(...sides) < FEWEST) continue;
    if (best === null || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at ?? null;
}

/** Text of a row with no more than spaces in it. */
interface Stretch {
  readonly from: number;
  to: number;
}

function stretchesOf(row: readonly Run[]): Stretch[] {
  const space = Math.max(...row.map(({ size }) => size)) * 0.9;
  const stretches: Stretch[] = [];
  for (const { x, width, text } of row.toSorted((a, b) => a.x - b.x)) {
    if (text.trim() === '') continue;
    const last = stretches.at(-1);
    if (last && x - last.to < space) last.to = Math.max(last.to, x + width);
    else stretches.push({ from: x, to: x + width });
  }
  return stretches;
}

const crosses = (row: readonly Stretch[], at: number): boolean =>
  row.some(({ from, to }) => from < at && to > at);
