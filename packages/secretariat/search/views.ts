import type { Database } from '@maslahat/record';
import { type SQL, sql } from 'drizzle-orm';
import { pageBounds } from '../page.ts';
import { defineView } from '../view.ts';
import { type FoundEntry, hitsOf } from './hits.ts';
import { COUNT_LIMIT, FOUND_KINDS, type FoundKind, searchInput, searchShape } from './shapes.ts';
import { searchEntries } from './tables.ts';
import { queryOf, rankingOf, readingsOf } from './words.ts';

export const search = defineView({
  name: 'search',
  path: '/search',
  summary: 'Provisions, commitments, bodies and meetings by words in any of their languages.',
  input: searchInput,
  output: searchShape,
  read: async (database, community, { q, language, kind, ...asked }) => {
    const { number, limit, offset } = pageBounds(asked);
    const readings = readingsOf(q);
    const query = queryOf(readings);
    if (query === null) return { rows: [], total: 0, more: false, page: number, size: limit };
    const wanted = {
      query,
      ranking: rankingOf(readings),
      language,
      kinds: kind === undefined ? FOUND_KINDS : [kind],
    };
    const { entries, total } = await entriesOf(database, community, wanted, limit, offset);
    return {
      rows: await hitsOf(database, community, entries, new Set(readings.flat()), language),
      total: Math.min(total, COUNT_LIMIT),
      more: total > COUNT_LIMIT,
      page: number,
      size: limit,
    };
  },
});

interface Wanted {
  readonly query: string;
  readonly ranking: string;
  readonly language: string | undefined;
  readonly kinds: readonly FoundKind[];
}

/** Beyond the last page there is a count and no entry. */
type CountedEntry = Record<string, unknown> & { readonly total: number } & (
    | FoundEntry
    | { readonly kind: null }
  );

/**
 * Provisions first, then promises, bodies, meetings; as many as are counted at most, and only those are ranked:
 * a word that stands in half of all provisions costs no more than one that stands in a thousand.
 */
async function entriesOf(
  database: Database,
  community: string,
  { query, ranking, language, kinds }: Wanted,
  limit: number,
  offset: number,
): Promise<{ entries: FoundEntry[]; total: number }> {
  // Kinds are written out: an index of one kind is used for no parameter.
  const ofKind = (kind: FoundKind, place: number): SQL => sql`
    (select ${place}::int as place, ctid, tokens from ${searchEntries}
    where kind = ${sql.raw(`'${kind}'`)} and community_id = ${community} and tokens @@ ${query}::tsquery
      ${language === undefined ? sql`` : sql`and language in (${language}, '')`})`;
  const { rows } = await database.execute<CountedEntry>(sql`
    with found as materialized (
      select * from (${sql.join(kinds.map(ofKind), sql` union all `)}) as every limit ${COUNT_LIMIT + 1}),
    counted as (select count(*)::int as total from found),
    shown as (
      select ctid, place, ts_rank(tokens, ${ranking}::tsquery, 1) as rank
      from found order by place, rank desc, ctid limit ${limit} offset ${offset})
    select counted.total, entry.kind, entry.thing, entry.part, entry.language, entry.edition, entry.number
    from counted left join shown on true left join ${searchEntries} as entry on entry.ctid = shown.ctid
    order by shown.place, shown.rank desc, shown.ctid`);
  return { entries: rows.filter((row) => row.kind !== null), total: rows[0]?.total ?? 0 };
}

export const views = [search];
