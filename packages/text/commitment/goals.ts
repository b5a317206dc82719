/** Stage: the Sustainable Development Goals a promise serves. */
import type { Theme } from '../reading.ts';

/** The goals a theme stands under. */
const GOALS_OF_THEME: Readonly<Record<Theme, readonly number[]>> = {
  security: [16],
  disarmament: [16],
  trade: [8, 17],
  investment: [8, 17],
  industry: [9],
  transport: [9],
  'agriculture-food': [2],
  water: [6],
  energy: [7],
  environment: [15],
  climate: [13],
  'disaster-risk': [11, 13],
  tourism: [8],
  'science-education': [17],
  digital: [9],
  'information-security': [16],
  health: [3],
  migration: [8, 10],
  culture: [16],
  sport: [3],
  'gender-youth': [5],
  institutions: [17],
};

/** Goals that the words name, and those of the themes; in order. */
export function goalsOf(named: readonly number[], themes: readonly Theme[]): number[] {
  const goals = new Set(named);
  for (const theme of themes) for (const goal of GOALS_OF_THEME[theme]) goals.add(goal);
  return [...goals].sort((one, other) => one - other);
}
