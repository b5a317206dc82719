import { act, type Database } from '@maslahat/record';
import { and, count, eq, inArray, sql } from 'drizzle-orm';
import { pageBounds } from '../page.ts';
import { defineView } from '../view.ts';
import { headOf } from './head.ts';
import { linesWhere, positionsOf } from './history.ts';
import {
  headInput,
  headShape,
  type JournalLine,
  journalInput,
  journalLineShape,
  journalShape,
  recordActInput,
} from './shapes.ts';

export const journal = defineView({
  name: 'record.journal',
  path: '/record/acts',
  summary: 'What was done, newest first: all of it, acts of one name, or acts that touched one thing.',
  input: journalInput,
  output: journalShape,
  read: async (database, community, { act: name, subject, ...asked }) => {
    const where = and(
      eq(act.communityId, community),
      // Written as the index act_by_name has it.
      name === undefined ? undefined : sql`((${act.entry}::json) ->> 'act') = ${name}`,
      subject === undefined ? undefined : inArray(act.position, positionsOf(database, community, [subject])),
    );
    const { number, limit, offset } = pageBounds(asked);
    const rows = await linesWhere(database, where, { limit, offset, whole: false });
    const total =
      name === undefined && subject === undefined
        ? (await headOf(database, community)).size
        : ((await database.select({ total: count() }).from(act).where(where))[0]?.total ?? 0);
    return { rows, total, page: number, size: limit };
  },
});

/** The last acts, for the front page. */
export const latestLines = (database: Database, community: string, number: number): Promise<JournalLine[]> =>
  linesWhere(database, eq(act.communityId, community), { limit: number, offset: 0, whole: false });

export const recorded = defineView({
  name: 'record.act',
  path: '/record/acts/{position}',
  summary: 'One act with its whole input, as the chain has it.',
  input: recordActInput,
  output: journalLineShape,
  read: async (database, community, { position }) => {
    const where = and(eq(act.communityId, community), eq(act.position, Number(position)));
    const [line] = await linesWhere(database, where, { limit: 1, offset: 0, whole: true });
    return line ?? null;
  },
});

export const head = defineView({
  name: 'record.head',
  path: '/record/head',
  summary: 'Where the record ends: the number of acts, the digest and the instant of the last.',
  input: headInput,
  output: headShape,
  read: async (database, community) => {
    const { size, digest } = await headOf(database, community);
    const [last] = await latestLines(database, community, 1);
    return { position: size, digest, at: last?.at ?? null };
  },
});

export const views = [journal, recorded, head];
