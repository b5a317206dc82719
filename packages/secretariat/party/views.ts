import type { Database } from '@maslahat/record';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { countMarks } from '../commitment/mark.ts';
import { type Register, registerOf } from '../commitment/register.ts';
import { meetings } from '../meeting/tables.ts';
import { pageOfAll } from '../page.ts';
import { defineView } from '../view.ts';
import { type PartyRow, partyDetailShape, partyListInput, partyListShape, partyShowInput } from './shapes.ts';
import { memberships } from './tables.ts';

type MembershipRow = typeof memberships.$inferSelect;

export const list = defineView({
  name: 'party.list',
  path: '/parties',
  summary: 'The states that belong or belonged to the community, in order of admission.',
  input: partyListInput,
  output: partyListShape,
  read: async (database, community, asked) => {
    const register = await registerOf(database, community);
    const page = pageOfAll([...register.parties.keys()], asked);
    const belonged = await membershipsOf(database, community, page.rows);
    return { ...page, rows: page.rows.map((code) => rowOf(code, register, belonged)) };
  },
});

export const show = defineView({
  name: 'party.show',
  path: '/parties/{code}',
  summary: 'One party: its memberships, the meetings it hosted, where its promises stand.',
  input: partyShowInput,
  output: partyDetailShape,
  read: async (database, community, { code }) => {
    const register = await registerOf(database, community);
    if (!register.parties.has(code)) return null;
    const belonged = await membershipsOf(database, community, [code]);
    const hosted = await database
      .select({ meeting: meetings.id, name: meetings.name, from: meetings.from })
      .from(meetings)
      .where(and(eq(meetings.communityId, community), eq(meetings.host, code)))
      .orderBy(desc(meetings.from))
      .limit(200);
    const sources = belonged.flatMap((row) => [...row.sources, ...(row.leaveSources ?? [])]);
    return { ...rowOf(code, register, belonged), hosted, sources };
  },
});

async function membershipsOf(
  database: Database,
  community: string,
  codes: readonly string[],
): Promise<MembershipRow[]> {
  if (codes.length === 0) return [];
  return database
    .select()
    .from(memberships)
    .where(and(eq(memberships.communityId, community), inArray(memberships.party, [...codes])))
    .orderBy(asc(memberships.from));
}

/** Needs recognised are no promises: they are left out of the counts. */
function rowOf(code: string, register: Register, belonged: readonly MembershipRow[]): PartyRow {
  const promises = register.items.filter(({ force }) => force !== 'recognize');
  return {
    code,
    name: register.parties.get(code) ?? {},
    membership: belonged
      .filter(({ party }) => party === code)
      .map(({ capacity, from, to }) => ({ capacity, from, to })),
    initiated: promises.filter(({ initiator }) => initiator === code).length,
    marks: countMarks(
      promises.flatMap(({ marks }) => marks.filter(({ party }) => party === code).map(({ mark }) => mark)),
    ),
  };
}

export const views = [list, show];
