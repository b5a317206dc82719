/** When a promise falls due, in the reader's words. */
import type { MessageKey } from './messages.ts';

export interface Deadline {
  readonly from: string | null;
  readonly to: string | null;
  readonly event: string | null;
  readonly text: string;
}

/** Which sentence, and the days or years that stand in it. */
export type DeadlineWords =
  | { readonly key: MessageKey; readonly years: readonly string[] }
  | { readonly key: MessageKey; readonly days: readonly string[] };

/**
 * {from: '2022-01-01', to: '2024-12-31'} → {key: 'deadline.years', years: ['2022', '2024']}
 * Null where no day is known: the statement's own words, or the event they name, say it best.
 */
export function deadlineWords({ from, to }: Pick<Deadline, 'from' | 'to'>): DeadlineWords | null {
  const begins = from?.endsWith('-01-01') ? from.slice(0, 4) : null;
  const ends = to?.endsWith('-12-31') ? to.slice(0, 4) : null;
  if (from !== null && to !== null) {
    if (begins !== null && begins === ends) return { key: 'deadline.year', years: [begins] };
    if (begins !== null && ends !== null) return { key: 'deadline.years', years: [begins, ends] };
    if (from === to) return { key: 'deadline.day', days: [from] };
    return { key: 'deadline.days', days: [from, to] };
  }
  if (to !== null) {
    return ends !== null ? { key: 'deadline.end', years: [ends] } : { key: 'deadline.by', days: [to] };
  }
  if (from !== null) {
    return begins !== null
      ? { key: 'deadline.begin', years: [begins] }
      : { key: 'deadline.from', days: [from] };
  }
  return null;
}
