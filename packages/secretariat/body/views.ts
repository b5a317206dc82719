import type { Database } from '@maslahat/record';
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { type Register, registerOf } from '../commitment/register.ts';
import { rowsOf } from '../commitment/rows.ts';
import { pageBounds } from '../page.ts';
import { defineView } from '../view.ts';
import {
  BODY_KINDS,
  BODY_STATES,
  type BodyDetail,
  type BodyRow,
  bodyDetailShape,
  bodyListInput,
  bodyListShape,
  bodyShowInput,
} from './shapes.ts';
import { bodies, bodyEvents } from './tables.ts';

type KeptBody = typeof bodies.$inferSelect;

/** 'fund,centre' → those of the known words that were asked for; null: anything. */
function wordsAmong<Word extends string>(known: readonly Word[], asked: string | undefined): Word[] | null {
  if (asked === undefined || asked === '') return null;
  const words = new Set(asked.split(','));
  return known.filter((word) => words.has(word));
}

export const list = defineView({
  name: 'body.list',
  path: '/bodies',
  summary: 'Lasting organs and treaties, in the order in which they were registered.',
  input: bodyListInput,
  output: bodyListShape,
  read: async (database, community, { kind, state, ...asked }) => {
    const kinds = wordsAmong(BODY_KINDS, kind);
    const states = wordsAmong(BODY_STATES, state);
    const where = and(
      eq(bodies.communityId, community),
      kinds === null ? undefined : inArray(bodies.kind, kinds),
      states === null ? undefined : inArray(bodies.state, states),
    );
    const { number, limit, offset } = pageBounds(asked);
    const [register, rows, [counted]] = await Promise.all([
      registerOf(database, community),
      database
        .select()
        .from(bodies)
        .where(where)
        .orderBy(asc(bodies.kind), asc(bodies.id))
        .limit(limit)
        .offset(offset),
      database.select({ total: count() }).from(bodies).where(where),
    ]);
    return {
      rows: rows.map((row) => rowOf(row, register)),
      total: counted?.total ?? 0,
      page: number,
      size: limit,
    };
  },
});

export const show = defineView({
  name: 'body.show',
  path: '/bodies/{id}',
  summary: 'One body or treaty: what happened to it, and the promises that speak of it.',
  input: bodyShowInput,
  output: bodyDetailShape,
  read: async (database, community, { id }) => {
    const [body] = await database
      .select()
      .from(bodies)
      .where(and(eq(bodies.communityId, community), eq(bodies.id, id)));
    if (body === undefined) return null;
    const register = await registerOf(database, community);
    return {
      ...rowOf(body, register),
      note: body.note,
      events: await eventsOf(database, community, id),
      relations: await relationsOf(database, community, register, id),
      sources: body.sources,
    };
  },
});

const rowOf = ({ id, kind, name, state, since }: KeptBody, register: Register): BodyRow => ({
  id,
  kind,
  name,
  state,
  since,
  commitments: register.items.filter(
    ({ force, bodies: named }) => force !== 'recognize' && named.includes(id),
  ).length,
});

async function eventsOf(database: Database, community: string, id: string): Promise<BodyDetail['events']> {
  const rows = await database
    .select()
    .from(bodyEvents)
    .where(and(eq(bodyEvents.communityId, community), eq(bodyEvents.body, id)))
    .orderBy(asc(bodyEvents.on), asc(bodyEvents.position))
    .limit(1000);
  return rows.map(({ communityId: _community, body: _body, position: _position, ...event }) => event);
}

const RELATIONS_LIMIT = 200;

async function relationsOf(
  database: Database,
  community: string,
  register: Register,
  id: string,
): Promise<BodyDetail['relations']> {
  const items = register.items.filter(({ bodies: named }) => named.includes(id)).slice(0, RELATIONS_LIMIT);
  const rows = await rowsOf(database, community, register, items);
  return rows.flatMap((row) =>
    row.bodies
      .filter(({ body }) => body === id)
      .map(({ relation }) => ({
        statement: row.statement,
        commitment: row.id,
        relation,
        quote: row.quote,
      })),
  );
}

export const views = [list, show];
