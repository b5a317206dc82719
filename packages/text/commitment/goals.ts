/** Which Sustainable Development Goals a theme stands under, when the words themselves name no narrower one. */
import type { Theme } from '../reading.ts';

export const GOALS_OF_THEME: Readonly<Record<Theme, readonly number[]>> = {
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
