/** Which lines a filter leaves, in which order. Pure. */
import type { z } from 'zod';
import type { Line } from './lines.ts';
import { type lineageListInput, OUTCOMES, type Outcome } from './shapes.ts';

export type LineFilter = Omit<z.infer<typeof lineageListInput>, 'page' | 'size'>;

/** Lines come oldest first; of lines that are equal by the order asked for the older one stays first. */
export function selectLines(lines: readonly Line[], filter: LineFilter): Line[] {
  const outcomes = wordsOf(filter.outcome);
  const selected = meant(lines, filter).filter(
    ({ outcome, times }) =>
      (outcomes.length === 0 || outcomes.includes(outcome)) && times >= Number(filter.times),
  );
  switch (filter.sort) {
    case 'times':
      return selected.sort((one, other) => other.times - one.times);
    case 'recent':
      return selected.reverse();
    case 'first':
      return selected;
  }
}

/** What the words "kept", "again and again" would leave: the other words of the filter hold. */
export function countOutcomes(
  lines: readonly Line[],
  filter: LineFilter,
): { outcomes: Record<Outcome, number>; repeated: number } {
  const all = meant(lines, filter);
  const count = (outcome: Outcome): number => all.filter((line) => line.outcome === outcome).length;
  const [kept, standing, dropped, silent] = OUTCOMES.map(count);
  return {
    outcomes: { kept: kept ?? 0, standing: standing ?? 0, dropped: dropped ?? 0, silent: silent ?? 0 },
    repeated: all.filter(({ times }) => times > 1).length,
  };
}

/** By theme and need, which no count sets aside. A line of needs alone is left out unless asked for. */
function meant(lines: readonly Line[], { theme, need }: LineFilter): Line[] {
  const themes = wordsOf(theme);
  return lines.filter(({ members }) => {
    const isNeed = members.every(({ force }) => force === 'recognize');
    if (need === 'without' && isNeed) return false;
    if (need === 'only' && !isNeed) return false;
    return themes.length === 0 || members.some((item) => item.themes.some((one) => themes.includes(one)));
  });
}

const wordsOf = (words: string | undefined): string[] =>
  (words ?? '').split(',').filter((word) => word !== '');
