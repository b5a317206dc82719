/** All acts of the domain, in the order in which a community lives through them. */

import type { Act } from '@maslahat/record';
import { acts as body } from './body/acts.ts';
import { acts as commitment } from './commitment/acts.ts';
import { acts as community } from './community/acts.ts';
import { acts as lineage } from './lineage/acts.ts';
import { acts as meeting } from './meeting/acts.ts';
import { acts as party } from './party/acts.ts';
import { acts as roadmap } from './roadmap/acts.ts';
import { acts as statement } from './statement/acts.ts';

export const acts: readonly Act[] = [
  ...community,
  ...party,
  ...body,
  ...meeting,
  ...statement,
  ...commitment,
  ...lineage,
  ...roadmap,
];
