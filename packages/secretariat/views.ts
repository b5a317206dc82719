/** All views of the domain, in the order of the site's pages. */
import { views as body } from './body/views.ts';
import { views as commitment } from './commitment/views.ts';
import { views as community } from './community/views.ts';
import { views as front } from './front/views.ts';
import { views as lineage } from './lineage/views.ts';
import { views as meeting } from './meeting/views.ts';
import { views as party } from './party/views.ts';
import { views as record } from './record/views.ts';
import { views as roadmap } from './roadmap/views.ts';
import { views as search } from './search/views.ts';
import { views as statement } from './statement/views.ts';
import type { View } from './view.ts';

export const views: readonly View[] = [
  ...front,
  ...community,
  ...meeting,
  ...statement,
  ...commitment,
  ...lineage,
  ...roadmap,
  ...party,
  ...body,
  ...record,
  ...search,
];
