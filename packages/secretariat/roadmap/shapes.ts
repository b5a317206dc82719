import { z } from 'zod';
import { markShape } from '../commitment/shapes.ts';
import { localisedShape, sourceShape } from '../localised.ts';
import { pageInput, pageOf } from '../page.ts';

export const roadmapRowShape = z.object({
  id: z.string(),
  title: localisedShape,
  from: z.string(),
  to: z.string(),
  /** Meeting that approved it. */
  meeting: z.string().nullable(),
  actions: z.int(),
  sources: z.array(sourceShape),
});
export type RoadmapRow = z.infer<typeof roadmapRowShape>;
export const roadmapListInput = z.object({ ...pageInput });
export const roadmapListShape = pageOf(roadmapRowShape);

export const milestoneShape = z.object({
  id: z.string(),
  title: localisedShape,
  due: z.string(),
  reached: z.string().nullable(),
  note: localisedShape.nullable(),
  sources: z.array(sourceShape),
});
export const roadmapActionShape = z.object({
  id: z.string(),
  title: localisedShape,
  theme: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  lead: localisedShape.nullable(),
  parties: z.array(z.string()),
  /** Commitments it carries out: {statement}/{id}. */
  commitments: z.array(z.object({ statement: z.string(), id: z.string() })),
  mark: markShape,
  milestones: z.array(milestoneShape),
  sources: z.array(sourceShape),
});
export type RoadmapAction = z.infer<typeof roadmapActionShape>;

export const roadmapShowInput = z.object({
  id: z.string(),
  theme: z.string().optional(),
  party: z.string().optional(),
  ...pageInput,
});
export const roadmapDetailShape = roadmapRowShape.extend({
  note: localisedShape.nullable(),
  page: pageOf(roadmapActionShape),
});
export type RoadmapDetail = z.infer<typeof roadmapDetailShape>;
