import { z } from 'zod';
import { localisedShape, sourceShape } from '../localised.ts';
import { pageInput, pageOf } from '../page.ts';
import { statementRowShape } from '../statement/shapes.ts';

export const MEETING_STATES = ['announced', 'held', 'cancelled'] as const;
/** What can happen in a meeting's life. */
export const MEETING_EVENTS = [
  'announced',
  'opened',
  'closed',
  'document-adopted',
  'document-signed',
  'forum-held',
  'decision-taken',
  'proposal-made',
  'resolution-adopted',
  'note',
] as const;

export const PARTICIPANT_CAPACITIES = [
  'head-of-state',
  'head-of-government',
  'head-of-parliament',
  'minister',
  'special-representative',
  'guest',
  'observer',
  'other',
] as const;
export const participantShape = z.object({
  /** ISO 3166-1 alpha-3 code, or 'UN' for the United Nations. */
  party: z.string(),
  name: localisedShape,
  capacity: z.enum(PARTICIPANT_CAPACITIES),
});
export type Participant = z.infer<typeof participantShape>;

export const meetingRowShape = z.object({
  id: z.string(),
  /** null: a session of the community itself; else the body whose session it is. */
  body: z.string().nullable(),
  ordinal: z.int().nullable(),
  name: localisedShape,
  state: z.enum(MEETING_STATES),
  from: z.string().nullable(),
  to: z.string().nullable(),
  host: z.string().nullable(),
  place: localisedShape,
  statements: z.int(),
  commitments: z.int(),
});
export type MeetingRow = z.infer<typeof meetingRowShape>;

export const meetingListInput = z.object({
  /** Id of a body, or 'none' for sessions of the community itself. */
  body: z.string().optional(),
  host: z.string().optional(),
  state: z.string().optional(),
  year: z.stringFormat('year', /^\d{4}$/).optional(),
  sort: z.enum(['date', '-date']).default('-date'),
  ...pageInput,
});
export const meetingListShape = pageOf(meetingRowShape);

export const meetingEventShape = z.object({
  id: z.string(),
  kind: z.enum(MEETING_EVENTS),
  on: z.string().nullable(),
  title: localisedShape,
  note: localisedShape.nullable(),
  /** Address within the site the event points to, if any: '/2021-turkmenbashi'. */
  refers: z.string().nullable(),
  sources: z.array(sourceShape),
});
export type MeetingEvent = z.infer<typeof meetingEventShape>;

export const meetingDetailShape = meetingRowShape.extend({
  note: localisedShape.nullable(),
  participants: z.array(participantShape),
  events: z.array(meetingEventShape),
  statementRows: z.array(statementRowShape),
  sources: z.array(sourceShape),
  previous: z.string().nullable(),
  next: z.string().nullable(),
});
export type MeetingDetail = z.infer<typeof meetingDetailShape>;

export const meetingShowInput = z.object({ id: z.string() });
