/** What can be done in the small club of the tests. */
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Actor, defineAct, insert, update } from '../act.ts';
import type { Database } from '../store/store.ts';
import { member, note } from './tables.ts';

export const CLERK: Actor = { id: 'clerk', role: 'clerk', party: null };
const isClerk = (actor: Actor): boolean => actor.role === 'clerk';

export const join = defineAct({
  name: 'member.join',
  summary: 'A person joins the club.',
  input: z.strictObject({
    id: z.string().min(1),
    name: z.record(z.string(), z.string()),
    tags: z.array(z.string()).nullable().default(null),
    joined: z.string().nullable().default(null),
  }),
  may: isClerk,
  check: async (database: Database, input, { community }) => {
    const found = await database
      .select({ id: member.id })
      .from(member)
      .where(and(eq(member.communityId, community), eq(member.id, input.id)));
    return found.map(({ id }) => ({ code: 'known', path: ['id'], evidence: { id } }));
  },
  changes: (input, { community }) => [insert(member, { communityId: community, ...input })],
});

const noteInput = z.strictObject({
  id: z.string().min(1),
  author: z.string(),
  title: z.string(),
  body: z.string().optional(),
  amount: z.string().optional(),
});

const write = defineAct({
  name: 'note.write',
  summary: 'A member writes a note.',
  input: noteInput,
  may: isClerk,
  check: async () => [],
  changes: (input, { community, at, position }) => [
    insert(note, { communityId: community, ...input, written: at, position }),
    update(member, { communityId: community, id: input.author }, { visits: position }),
  ],
});

export const retitle = defineAct({
  name: 'note.retitle',
  summary: 'A note gets another title.',
  input: z.strictObject({ id: z.string(), title: z.string() }),
  may: isClerk,
  check: async () => [],
  changes: ({ id, title }, { community, position }) => [
    update(note, { communityId: community, id }, { title, position }),
  ],
});

export const confide = defineAct({
  name: 'note.confide',
  summary: 'A member writes a note that is not for all.',
  input: noteInput,
  confidential: true,
  may: isClerk,
  check: async () => [],
  changes: (input, { community, at, position }) => [
    insert(note, { communityId: community, ...input, written: at, position }),
  ],
});

export const CLUB = { acts: [join, write, retitle, confide], tables: [note, member] };
