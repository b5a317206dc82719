import type { Database } from '@maslahat/record';
import { and, asc, count, desc, eq, gte, inArray, isNull, lt, type SQL } from 'drizzle-orm';
import { type Register, registerOf } from '../commitment/register.ts';
import { pageBounds } from '../page.ts';
import { rowsOf as statementRowsOf } from '../statement/rows.ts';
import { defineView } from '../view.ts';
import {
  MEETING_STATES,
  type MeetingDetail,
  type MeetingRow,
  meetingDetailShape,
  meetingListInput,
  meetingListShape,
  meetingShowInput,
} from './shapes.ts';
import { meetingEvents, meetings } from './tables.ts';

export type KeptMeeting = typeof meetings.$inferSelect;

export const list = defineView({
  name: 'meeting.list',
  path: '/meetings',
  summary: 'Sessions of the community and of its bodies, by day.',
  input: meetingListInput,
  output: meetingListShape,
  read: async (database, community, { sort, page, size, ...filter }) => {
    const where = and(eq(meetings.communityId, community), ...conditionsOf(filter));
    const { number, limit, offset } = pageBounds({ page, size });
    const towards = sort === 'date' ? asc : desc;
    const [register, rows, [counted]] = await Promise.all([
      registerOf(database, community),
      database
        .select()
        .from(meetings)
        .where(where)
        .orderBy(towards(meetings.from), towards(meetings.id))
        .limit(limit)
        .offset(offset),
      database.select({ total: count() }).from(meetings).where(where),
    ]);
    return {
      rows: rows.map((row) => rowOf(row, register)),
      total: counted?.total ?? 0,
      page: number,
      size: limit,
    };
  },
});

interface Filter {
  readonly body?: string | undefined;
  readonly host?: string | undefined;
  readonly state?: string | undefined;
  readonly year?: string | undefined;
}

/** body=none: sessions of the community itself. year=2021: begun in it. */
function conditionsOf({ body, host, state, year }: Filter): (SQL | undefined)[] {
  const states = MEETING_STATES.filter((one) => state?.split(',').includes(one));
  return [
    body === undefined ? undefined : body === 'none' ? isNull(meetings.body) : eq(meetings.body, body),
    host === undefined ? undefined : inArray(meetings.host, host.split(',')),
    state === undefined ? undefined : inArray(meetings.state, states),
    year === undefined ? undefined : gte(meetings.from, `${year}-01-01`),
    year === undefined ? undefined : lt(meetings.from, `${String(Number(year) + 1).padStart(4, '0')}-01-01`),
  ];
}

/** Needs recognised are no promises: they are left out of the count. */
export function rowOf(row: KeptMeeting, register: Register): MeetingRow {
  const { id, body, ordinal, name, state, from, to, host, place } = row;
  const adopted = register.statements.filter(({ meeting }) => meeting === id);
  const promises = adopted.flatMap((statement) => register.ofStatement.get(statement.id) ?? []);
  return {
    id,
    body,
    ordinal,
    name,
    state,
    from,
    to,
    host,
    place,
    statements: adopted.length,
    commitments: promises.filter(({ force }) => force !== 'recognize').length,
  };
}

export const show = defineView({
  name: 'meeting.show',
  path: '/meetings/{id}',
  summary: 'One meeting: participants, what happened, what was adopted.',
  input: meetingShowInput,
  output: meetingDetailShape,
  read: async (database, community, { id }) => {
    const register = await registerOf(database, community);
    const [meeting] = await database
      .select()
      .from(meetings)
      .where(and(eq(meetings.communityId, community), eq(meetings.id, id)));
    if (meeting === undefined) return null;
    const adopted = register.statements.filter((statement) => statement.meeting === id).reverse();
    const [events, statementRows, neighbours] = await Promise.all([
      eventsOf(database, community, id),
      statementRowsOf(
        database,
        community,
        register,
        adopted.map((statement) => statement.id),
      ),
      neighboursOf(database, community, meeting),
    ]);
    return {
      ...rowOf(meeting, register),
      note: meeting.note,
      participants: meeting.participants,
      events,
      statementRows,
      sources: meeting.sources,
      ...neighbours,
    };
  },
});

async function eventsOf(database: Database, community: string, id: string): Promise<MeetingDetail['events']> {
  const rows = await database
    .select()
    .from(meetingEvents)
    .where(and(eq(meetingEvents.communityId, community), eq(meetingEvents.meeting, id)))
    .orderBy(asc(meetingEvents.on), asc(meetingEvents.position))
    .limit(1000);
  return rows.map(({ communityId: _community, meeting: _meeting, position: _position, ...event }) => event);
}

/** The sessions before and after, of the same body or of the community itself. */
async function neighboursOf(
  database: Database,
  community: string,
  meeting: KeptMeeting,
): Promise<Pick<MeetingDetail, 'previous' | 'next'>> {
  const rows = await database
    .select({ id: meetings.id })
    .from(meetings)
    .where(
      and(
        eq(meetings.communityId, community),
        meeting.body === null ? isNull(meetings.body) : eq(meetings.body, meeting.body),
      ),
    )
    .orderBy(asc(meetings.from), asc(meetings.id));
  const place = rows.findIndex(({ id }) => id === meeting.id);
  return { previous: rows[place - 1]?.id ?? null, next: rows[place + 1]?.id ?? null };
}

export const views = [list, show];
