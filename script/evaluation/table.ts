/** Figures of agreement as a table in plain text. */
import type { Evaluation } from '../../packages/text/commitment/evaluate.ts';

export interface Measured {
  readonly name: string;
  readonly clauses: number;
  /** Whether Sustainable Development Goals were coded; else they are not compared. */
  readonly goals: boolean;
  readonly evaluation: Evaluation;
}

const COLUMNS: readonly (readonly [title: string, value: (measured: Measured) => number | null])[] = [
  ['P', ({ evaluation }) => evaluation.finding.precision],
  ['R', ({ evaluation }) => evaluation.finding.recall],
  ['F1', ({ evaluation }) => evaluation.finding.f1],
  ['span', ({ evaluation }) => evaluation.exactSpan],
  ['force', ({ evaluation }) => evaluation.force.exact],
  ['±1', ({ evaluation }) => evaluation.force.withinOneStep],
  ['action κ', ({ evaluation }) => evaluation.action.weightedKappa],
  ['actors', ({ evaluation }) => evaluation.actors.f1],
  ['bodies', ({ evaluation }) => evaluation.bodies.f1],
  ['initiator', ({ evaluation }) => evaluation.initiator.f1],
  ['deadline', ({ evaluation }) => evaluation.deadline.f1],
  ['addressees', ({ evaluation }) => evaluation.addressees.f1],
  ['themes', ({ evaluation }) => evaluation.themes.f1],
  ['sdgs', ({ evaluation, goals }) => (goals ? evaluation.sdgs.f1 : null)],
];

/** `title` above, one line for each of `rows`; finding as precision, recall and F1, the other fields as F1. */
export function table(title: string, rows: readonly Measured[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const head = ['clauses', 'gold', 'found', ...COLUMNS.map(([name]) => name)];
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell, at) => cell.padStart((head[at]?.length ?? 0) + 2))].join('');
  const cellsOf = (row: Measured): string[] => {
    const { gold, found } = row.evaluation.items;
    return [
      ...[row.clauses, gold, found].map(String),
      ...COLUMNS.map(([, value]) => value(row)?.toFixed(2) ?? '–'),
    ];
  };
  const wide = head.map((name) => name.padStart(Math.max(name.length, 4)));
  head.splice(0, head.length, ...wide);
  return [title, line('', head), ...rows.map((row) => line(row.name, cellsOf(row)))].join('\n').concat('\n');
}
