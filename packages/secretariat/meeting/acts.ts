import { defineAct, insert, type Objection, update } from '@maslahat/record';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { isOperator } from '../actor.ts';
import { bodies } from '../body/tables.ts';
import {
  named,
  optionalDate,
  optionalDay,
  optionalName,
  partyCode,
  slug,
  sourcesField,
  yearSlug,
} from '../fields.ts';
import { endsBefore, foundedCommunity, type Look, type Need, needFree, needThere } from '../look.ts';
import { addressOf, touch } from '../record/subjects.ts';
import { correctNames, enterNames } from '../search/entry.ts';
import { MEETING_EVENTS, MEETING_STATES, PARTICIPANT_CAPACITIES } from './shapes.ts';
import { meetingEvents, meetings } from './tables.ts';

const meetingInput = z.strictObject({
  id: yearSlug,
  ordinal: z.int().min(1).nullable().default(null),
  /** Null: a session of the community itself. */
  body: slug.nullable().default(null),
  name: named,
  state: z.enum(MEETING_STATES),
  from: optionalDay,
  to: optionalDay,
  host: partyCode.nullable().default(null),
  place: named,
  note: optionalName,
  participants: z
    .array(
      z.strictObject({
        party: z.union([partyCode, z.literal('UN')]),
        name: named,
        capacity: z.enum(PARTICIPANT_CAPACITIES),
      }),
    )
    .max(500)
    .default([]),
  sources: sourcesField,
});
type MeetingInput = z.infer<typeof meetingInput>;

export const theMeeting = (id: string, path: Need['path']): Need => ({
  table: meetings,
  where: eq(meetings.id, id),
  code: 'unknown-meeting',
  path,
  evidence: { meeting: id },
});

const bodyNeeded = (body: string | null): Need[] =>
  body === null
    ? []
    : [
        {
          table: bodies,
          where: eq(bodies.id, body),
          code: 'unknown-body',
          path: ['body'],
          evidence: { body },
        },
      ];

const datesHold = (input: MeetingInput): Objection[] => endsBefore(input.from, input.to, ['to']);

export const register = defineAct({
  name: 'meeting.register',
  summary: 'Registers a session of the community or of a body.',
  input: meetingInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...datesHold(input),
    ...(await needThere(look, context, foundedCommunity, ...bodyNeeded(input.body))),
    ...(await needFree(look, context, { ...theMeeting(input.id, ['id']), code: 'already-registered' })),
  ],
  changes: (input, context) => [
    insert(meetings, { communityId: context.community, ...input, position: context.position }),
    enterNames(context, 'meeting', input.id, input.name, Object.values(input.place)),
    ...touch(context, addressOf.meeting(input.id)),
  ],
});

/** Every field is given anew: a correction says how the entry reads from now on. */
export const correct = defineAct({
  name: 'meeting.correct',
  summary: 'Corrects the register entry of a meeting; every field is given anew.',
  input: meetingInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...datesHold(input),
    ...(await needThere(look, context, theMeeting(input.id, ['id']), ...bodyNeeded(input.body))),
  ],
  changes: ({ id, ...fields }, context) => [
    update(meetings, { communityId: context.community, id }, { ...fields, position: context.position }),
    correctNames(context, 'meeting', id, fields.name, Object.values(fields.place)),
    ...touch(context, addressOf.meeting(id)),
  ],
});

const eventInput = z.strictObject({
  meeting: yearSlug,
  id: slug,
  kind: z.enum(MEETING_EVENTS),
  on: optionalDate,
  title: named,
  note: optionalName,
  /** Address within the site: '/bodies/treaty-of-friendship'. */
  refers: z
    .stringFormat('address', /^\/[A-Za-z0-9][A-Za-z0-9._/-]*$/)
    .nullable()
    .default(null),
  sources: sourcesField,
});

export const recordEvent = defineAct({
  name: 'meeting.recordEvent',
  summary: "Records an event in a meeting's life: opened, a document adopted or signed, a proposal made.",
  input: eventInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...(await needThere(look, context, theMeeting(input.meeting, ['meeting']))),
    ...(await needFree(look, context, {
      table: meetingEvents,
      where: and(eq(meetingEvents.meeting, input.meeting), eq(meetingEvents.id, input.id)),
      code: 'already-registered',
      path: ['id'],
      evidence: { meeting: input.meeting, event: input.id },
    })),
  ],
  changes: (event, context) => [
    insert(meetingEvents, { communityId: context.community, ...event, position: context.position }),
    ...touch(context, addressOf.meeting(event.meeting)),
  ],
});

export const acts = [register, correct, recordEvent];
