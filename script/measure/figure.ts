/** A measured figure beside its limit or its rival, both from the same run. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What was measured beside it, in words: 'bare node:http 21,400/s'. */
  readonly beside?: string;
  /** The bound and on which side of it the value must lie. */
  readonly limit: { readonly at: 'most' | 'least'; readonly value: number } | null;
}

export function kept(figure: Figure): boolean {
  if (figure.limit === null) return true;
  return figure.limit.at === 'most' ? figure.value <= figure.limit.value : figure.value >= figure.limit.value;
}

const grouped = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });

/**
 * Rows padded to columns, for a terminal:
 *   ✓ read: in process, warm          2.1 ms   ≤ 4 ms
 */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    kept(figure) ? '✓' : '✗',
    figure.what,
    `${grouped.format(figure.value)} ${figure.unit}`,
    figure.limit === null
      ? ''
      : `${figure.limit.at === 'most' ? '≤' : '≥'} ${grouped.format(figure.limit.value)} ${figure.unit}`,
    figure.beside ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 2 || column === 3
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
