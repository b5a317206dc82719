import { z } from 'zod';
import { markShape } from '../commitment/shapes.ts';
import { localisedShape, sourceShape } from '../localised.ts';
import { pageInput, pageOf } from '../page.ts';

export const CAPACITIES = ['member', 'observer', 'guest'] as const;

/** Membership is a dated fact: five is not a constant. */
export const partyRowShape = z.object({
  /** ISO 3166-1 alpha-3 */
  code: z.string(),
  name: localisedShape,
  membership: z.array(
    z.object({
      capacity: z.enum(CAPACITIES),
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
  initiated: z.int(),
  marks: z.record(markShape, z.int()),
});
export type PartyRow = z.infer<typeof partyRowShape>;
export const partyListInput = z.object({ ...pageInput });
export const partyListShape = pageOf(partyRowShape);
export const partyDetailShape = partyRowShape.extend({
  hosted: z.array(z.object({ meeting: z.string(), name: localisedShape, from: z.string().nullable() })),
  sources: z.array(sourceShape),
});
export type PartyDetail = z.infer<typeof partyDetailShape>;

export const partyShowInput = z.object({ code: z.string() });
