import { THEMES } from '@maslahat/text';
import { z } from 'zod';
import { commitmentRowShape, markShape, tileShape } from '../commitment/shapes.ts';
import { localisedShape } from '../localised.ts';
import { meetingRowShape } from '../meeting/shapes.ts';
import { journalLineShape } from '../record/shapes.ts';
import { statementRowShape } from '../statement/shapes.ts';

export { type JournalLine, journalLineShape } from '../record/shapes.ts';

const marks = z.record(markShape, z.int());

/** `today` comes from outside: a view reads no clock. */
export const frontInput = z.object({ today: z.iso.date() });
export const frontShape = z.object({
  community: z.object({
    id: z.string(),
    name: localisedShape,
    parties: z.array(z.object({ code: z.string(), name: localisedShape })),
  }),
  nextMeeting: meetingRowShape.nullable(),
  lastMeeting: meetingRowShape.nullable(),
  statement: statementRowShape.nullable(),
  wall: z.array(tileShape),
  byTheme: z.array(z.object({ theme: z.enum(THEMES), total: z.int(), marks })),
  byParty: z.array(z.object({ party: z.string(), total: z.int(), marks })),
  /** Falls due within ninety days of `today`, and what is overdue. */
  due: z.array(commitmentRowShape),
  latest: z.array(journalLineShape),
});
export type Front = z.infer<typeof frontShape>;
