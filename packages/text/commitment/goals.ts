/** Stage: the Sustainable Development Goals a promise serves. */
import type { GoalRule } from '../language/coding.ts';
import type { Theme } from '../reading.ts';
import type { Mark } from './lexicon.ts';
import { byRule, type Reason } from './reason.ts';

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

/** Goals that the words name, and those of the themes; in order. `why`: of the themes. */
export function goalsOf(
  provision: string,
  named: readonly Mark<GoalRule>[],
  themes: readonly Theme[],
  why: readonly Reason[],
): { goals: number[]; reasons: Reason[] } {
  const reasons = named.flatMap((mark) =>
    mark.rule.goals.map((goal) => byRule('sdgs', goal, provision, mark)),
  );
  for (const theme of themes) {
    const words = why.filter(({ value }) => value === theme).flatMap((reason) => reason.words);
    for (const goal of GOALS_OF_THEME[theme])
      reasons.push({ field: 'sdgs', value: goal, ground: 'goal', rule: theme, example: null, words });
  }
  const goals = new Set([
    ...named.flatMap(({ rule }) => rule.goals),
    ...themes.flatMap((theme) => GOALS_OF_THEME[theme]),
  ]);
  return { goals: [...goals].sort((one, other) => one - other), reasons };
}
