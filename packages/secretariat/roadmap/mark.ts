/**
 * Where an action of a road map stands. Its own milestones speak for it: kept when all are reached, in progress
 * when some are. While none is reached, or where it has none, the promises it carries out speak.
 */
import { commonMark } from '../commitment/mark.ts';
import type { Mark } from '../commitment/shapes.ts';

export function actionMark(
  milestones: readonly { readonly reached: string | null }[],
  promises: readonly Mark[],
): Mark {
  const reached = milestones.filter((milestone) => milestone.reached !== null).length;
  if (reached === 0) return commonMark(promises);
  return reached === milestones.length ? 'kept' : 'in-progress';
}
