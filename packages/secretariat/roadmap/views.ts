import type { Database } from '@maslahat/record';
import { and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { keyOf } from '../commitment/item.ts';
import { type Register, registerOf } from '../commitment/register.ts';
import { pageBounds } from '../page.ts';
import { defineView } from '../view.ts';
import { actionMark } from './mark.ts';
import {
  type RoadmapAction,
  roadmapDetailShape,
  roadmapListInput,
  roadmapListShape,
  roadmapShowInput,
} from './shapes.ts';
import { actionCommitments, milestones, roadmapActions, roadmaps } from './tables.ts';

const rowColumns = {
  id: roadmaps.id,
  title: roadmaps.title,
  from: roadmaps.from,
  to: roadmaps.to,
  meeting: roadmaps.meeting,
  sources: roadmaps.sources,
};

export const list = defineView({
  name: 'roadmap.list',
  path: '/roadmaps',
  summary: 'Road maps, the latest period first.',
  input: roadmapListInput,
  output: roadmapListShape,
  read: async (database, community, asked) => {
    const where = eq(roadmaps.communityId, community);
    const { number, limit, offset } = pageBounds(asked);
    const rows = await database
      .select(rowColumns)
      .from(roadmaps)
      .where(where)
      .orderBy(desc(roadmaps.from), asc(roadmaps.id))
      .limit(limit)
      .offset(offset);
    const [counted] = await database.select({ total: count() }).from(roadmaps).where(where);
    const actions = await actionsOf(
      database,
      community,
      rows.map(({ id }) => id),
    );
    return {
      rows: rows.map((row) => ({ ...row, actions: actions.get(row.id) ?? 0 })),
      total: counted?.total ?? 0,
      page: number,
      size: limit,
    };
  },
});

/** How many actions each road map has, whatever their number. */
async function actionsOf(
  database: Database,
  community: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .select({ roadmap: roadmapActions.roadmap, total: count() })
    .from(roadmapActions)
    .where(and(eq(roadmapActions.communityId, community), inArray(roadmapActions.roadmap, [...ids])))
    .groupBy(roadmapActions.roadmap);
  return new Map(rows.map(({ roadmap, total }) => [roadmap, total]));
}

export const show = defineView({
  name: 'roadmap.show',
  path: '/roadmaps/{id}',
  summary: 'One road map with a page of its actions, their commitments and milestones.',
  input: roadmapShowInput,
  output: roadmapDetailShape,
  read: async (database, community, { id, theme, party, ...asked }) => {
    const register = await registerOf(database, community);
    const [roadmap] = await database
      .select({ ...rowColumns, note: roadmaps.note })
      .from(roadmaps)
      .where(and(eq(roadmaps.communityId, community), eq(roadmaps.id, id)));
    if (roadmap === undefined) return null;
    const where = and(
      eq(roadmapActions.communityId, community),
      eq(roadmapActions.roadmap, id),
      theme === undefined ? undefined : sql`${roadmapActions.theme} = ${theme}`,
      party === undefined ? undefined : sql`${roadmapActions.parties} ? ${party}`,
    );
    const { number, limit, offset } = pageBounds(asked);
    const rows = await actionsWhere(database, community, where, register, { limit, offset });
    const [counted] = await database.select({ total: count() }).from(roadmapActions).where(where);
    const actions = (await actionsOf(database, community, [id])).get(id) ?? 0;
    return { ...roadmap, actions, page: { rows, total: counted?.total ?? 0, page: number, size: limit } };
  },
});

async function actionsWhere(
  database: Database,
  community: string,
  where: SQL | undefined,
  register: Register,
  { limit, offset }: { limit: number; offset: number },
): Promise<RoadmapAction[]> {
  const actions = await database
    .select()
    .from(roadmapActions)
    .where(where)
    .orderBy(asc(roadmapActions.from), asc(roadmapActions.position))
    .limit(limit)
    .offset(offset);
  const [first] = actions;
  if (first === undefined) return [];
  const ids = actions.map(({ id }) => id);
  const [links, ticks] = await Promise.all([
    database
      .select()
      .from(actionCommitments)
      .where(
        and(
          eq(actionCommitments.communityId, community),
          eq(actionCommitments.roadmap, first.roadmap),
          inArray(actionCommitments.action, ids),
        ),
      )
      .orderBy(asc(actionCommitments.ordinal)),
    database
      .select()
      .from(milestones)
      .where(
        and(
          eq(milestones.communityId, community),
          eq(milestones.roadmap, first.roadmap),
          inArray(milestones.action, ids),
        ),
      )
      .orderBy(asc(milestones.due), asc(milestones.position)),
  ]);
  const linksOf = Map.groupBy(links, ({ action }) => action);
  const ticksOf = Map.groupBy(ticks, ({ action }) => action);
  return actions.map((action) => {
    const carried = (linksOf.get(action.id) ?? []).map(({ statement, commitment }) => ({
      statement,
      id: commitment,
    }));
    const due = ticksOf.get(action.id) ?? [];
    return {
      id: action.id,
      title: action.title,
      theme: action.theme,
      from: action.from,
      to: action.to,
      lead: action.lead,
      parties: action.parties,
      commitments: carried,
      mark: actionMark(
        due,
        carried.flatMap(({ statement, id }) => register.at.get(keyOf(statement, id))?.mark ?? []),
      ),
      milestones: due.map(({ id, title, due: on, reached, note, sources, reachedSources }) => ({
        id,
        title,
        due: on,
        reached,
        note,
        sources: [...sources, ...reachedSources],
      })),
      sources: action.sources,
    };
  });
}

export const views = [list, show];
