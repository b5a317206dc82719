import type { Database } from '@maslahat/record';
import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import { memberships } from '../party/tables.ts';
import { defineView } from '../view.ts';
import { type Community, communityInput, communityShape } from './shapes.ts';
import { communities } from './tables.ts';

export const show = defineView({
  name: 'community.show',
  path: '/community',
  summary: 'The community and who belongs to it: on a day, or of all times.',
  input: communityInput,
  output: communityShape,
  read: async (database, community, { on }) => {
    const [found] = await database.select().from(communities).where(eq(communities.communityId, community));
    if (found === undefined) return null;
    const { communityId: id, name, note, sources } = found;
    return { id, name, note, sources, parties: await partiesOn(database, community, on) };
  },
});

/** In order of admission; each party as of its latest membership. */
export async function partiesOn(
  database: Database,
  community: string,
  on?: string,
): Promise<Community['parties']> {
  const rows = await database
    .select({ code: memberships.party, name: memberships.name, capacity: memberships.capacity })
    .from(memberships)
    .where(
      and(
        eq(memberships.communityId, community),
        on === undefined
          ? undefined
          : and(lte(memberships.from, on), or(isNull(memberships.to), gt(memberships.to, on))),
      ),
    )
    .orderBy(asc(memberships.from), asc(memberships.position));
  return [...new Map(rows.map((row) => [row.code, row])).values()];
}

export const views = [show];
