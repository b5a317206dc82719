import { z } from 'zod';
import { localisedShape, sourceShape } from '../localised.ts';

export const communityShape = z.object({
  id: z.string(),
  name: localisedShape,
  note: localisedShape.nullable(),
  /** Who belongs to it on `on`, in order of admission. */
  parties: z.array(z.object({ code: z.string(), name: localisedShape, capacity: z.string() })),
  sources: z.array(sourceShape),
});
export type Community = z.infer<typeof communityShape>;
export const communityInput = z.object({ on: z.iso.date().optional() });
