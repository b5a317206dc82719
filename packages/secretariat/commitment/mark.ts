/**
 * Where a promise stands, reckoned from what is known of each party. The rule stands here and nowhere else.
 *
 * For one party: the verdict if there is one (+1 kept, 0 in progress, −1 not kept), else what the party reports
 * of itself (done is taken for kept), else not judged. Nothing applies to a party that reports so: not judged.
 *
 * For the promise as a whole, of the parties it applies to: not kept as soon as one has not kept it; kept when
 * all have; in progress when one at least has begun; not begun when all that is known is that some have not.
 */
import type { Mark, ReportStatus, Verdict } from './shapes.ts';

export interface Known {
  readonly status: ReportStatus | null;
  readonly verdict: Verdict | null;
}

const OF_VERDICT = { '1': 'kept', '0': 'in-progress', '-1': 'not-kept' } as const;
const OF_STATUS = {
  done: 'kept',
  'in-progress': 'in-progress',
  'not-begun': 'not-begun',
  'not-applicable': 'not-judged',
} as const;

export function partyMark({ verdict, status }: Known): Mark {
  if (verdict !== null) return OF_VERDICT[`${verdict}`];
  return status === null ? 'not-judged' : OF_STATUS[status];
}

const applies = ({ verdict, status }: Known): boolean => verdict !== null || status !== 'not-applicable';

export const overallMark = (parties: readonly Known[]): Mark =>
  commonMark(parties.filter(applies).map(partyMark));

/** The mark of a whole from the marks of its parts: of a promise from its parties, of an action from its promises. */
export function commonMark(marks: readonly Mark[]): Mark {
  if (marks.includes('not-kept')) return 'not-kept';
  if (marks.length > 0 && marks.every((mark) => mark === 'kept')) return 'kept';
  if (marks.includes('kept') || marks.includes('in-progress')) return 'in-progress';
  return marks.includes('not-begun') ? 'not-begun' : 'not-judged';
}

export type MarkCounts = Record<Mark, number>;

export const noMarks = (): MarkCounts => ({
  kept: 0,
  'in-progress': 0,
  'not-begun': 0,
  'not-kept': 0,
  'not-judged': 0,
});

export function countMarks(marks: Iterable<Mark>): MarkCounts {
  const counts = noMarks();
  for (const mark of marks) counts[mark] += 1;
  return counts;
}
