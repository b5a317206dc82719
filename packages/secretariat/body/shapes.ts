import { BODY_RELATIONS } from '@maslahat/text';
import { z } from 'zod';
import { localisedShape, sourceShape } from '../localised.ts';
import { pageInput, pageOf } from '../page.ts';

export const BODY_KINDS = [
  'council',
  'forum',
  'dialogue',
  'fund',
  'centre',
  'ministry',
  'organization',
  'treaty',
  'other',
] as const;
export const BODY_STATES = ['proposed', 'decided', 'active', 'dissolved'] as const;
/** What can happen to a body; a treaty is a body whose events are its signatures and ratifications. */
export const BODY_EVENTS = [
  'proposed',
  'decided',
  'founded',
  'session',
  'signed',
  'ratified',
  'in-force',
  'chaired',
  'reformed',
  'dissolved',
  'note',
] as const;

export const bodyRowShape = z.object({
  id: z.string(),
  kind: z.enum(BODY_KINDS),
  name: localisedShape,
  /** How it stands now; when it came to that is said by the events. */
  state: z.enum(BODY_STATES),
  since: z.string().nullable(),
  commitments: z.int(),
});
export type BodyRow = z.infer<typeof bodyRowShape>;
export const bodyListInput = z.object({
  kind: z.string().optional(),
  state: z.string().optional(),
  ...pageInput,
});
export const bodyListShape = pageOf(bodyRowShape);
export const bodyDetailShape = bodyRowShape.extend({
  note: localisedShape.nullable(),
  /** What happened to it, dated: proposed, founded, signature by a party, first session … */
  events: z.array(
    z.object({
      id: z.string(),
      on: z.string().nullable(),
      party: z.string().nullable(),
      kind: z.enum(BODY_EVENTS),
      title: localisedShape,
      note: localisedShape.nullable(),
      sources: z.array(sourceShape),
    }),
  ),
  relations: z.array(
    z.object({
      statement: z.string(),
      commitment: z.string(),
      relation: z.enum(BODY_RELATIONS),
      quote: localisedShape,
    }),
  ),
  sources: z.array(sourceShape),
});
export type BodyDetail = z.infer<typeof bodyDetailShape>;

export const bodyShowInput = z.object({ id: z.string() });
