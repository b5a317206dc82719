import type { Database } from '@maslahat/record';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { bodies } from '../body/tables.ts';
import { registerOf } from '../commitment/register.ts';
import type { Localised } from '../localised.ts';
import { pageBounds } from '../page.ts';
import { addressOf } from '../record/subjects.ts';
import { rowsOf as statementRowsOf } from '../statement/rows.ts';
import { defineView } from '../view.ts';
import { extractOf } from './extract.ts';
import {
  COUNT_LIMIT,
  FOUND_KINDS,
  type FoundKind,
  type SearchHit,
  searchInput,
  searchShape,
} from './shapes.ts';
import { searchEntries } from './tables.ts';
import { queryOf, readingsOf } from './words.ts';

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
    const wanted = { query, language, kinds: kind === undefined ? FOUND_KINDS : [kind] };
    const found = await candidates(database, community, wanted, limit, offset);
    const tokens = new Set(readings.flat());
    return {
      rows: await hitsOf(database, community, found.entries, tokens, language),
      total: Math.min(found.total, COUNT_LIMIT),
      more: found.total > COUNT_LIMIT,
      page: number,
      size: limit,
    };
  },
});

interface Wanted {
  readonly query: string;
  readonly language: string | undefined;
  readonly kinds: readonly FoundKind[];
}

interface FoundEntry extends Record<string, unknown> {
  readonly kind: FoundKind;
  readonly thing: string;
  readonly part: string;
  readonly language: string;
  readonly number: string | null;
  readonly text: string;
  readonly total: number;
}

/**
 * Of each kind as many as are counted at most, by index; only those are ranked. A word that stands in half of
 * all provisions costs no more than one that stands in a thousand. Provisions first, then promises, bodies, meetings.
 */
async function candidates(
  database: Database,
  community: string,
  { query, language, kinds }: Wanted,
  limit: number,
  offset: number,
): Promise<{ entries: FoundEntry[]; total: number }> {
  const ofKind = (kind: FoundKind, place: number): SQL => sql`
    (select ${place}::int as place, ctid, ${searchEntries.tokens} as tokens
    from ${searchEntries}
    where ${searchEntries.kind} = ${sql.raw(`'${kind}'`)} and ${searchEntries.communityId} = ${community}
      and ${searchEntries.tokens} @@ ${query}::tsquery
      ${language === undefined ? sql`` : sql`and ${searchEntries.language} in (${language}, '')`}
    limit ${COUNT_LIMIT + 1})`;
  const { rows } = await database.execute<FoundEntry>(sql`
    with found as materialized (${sql.join(kinds.map(ofKind), sql` union all `)}),
    shown as (
      select ctid, place, ts_rank(tokens, ${query}::tsquery, 1) as rank, (select count(*)::int from found) as total
      from found order by place, rank desc, ctid limit ${limit} offset ${offset})
    select entry.kind, entry.thing, entry.part, entry.language, entry.number, entry.text, shown.total
    from shown join ${searchEntries} entry on entry.ctid = shown.ctid
    order by shown.place, shown.rank desc, shown.ctid`);
  return { entries: rows, total: rows[0]?.total ?? 0 };
}

async function hitsOf(
  database: Database,
  community: string,
  entries: readonly FoundEntry[],
  tokens: ReadonlySet<string>,
  language: string | undefined,
): Promise<SearchHit[]> {
  const titles = await titlesOf(database, community, entries);
  return entries.map((entry) => {
    const title = inLanguage(titles.get(titleKey(entry)) ?? {}, entry.language || language);
    const named = entry.language === '' ? title : { text: entry.text, language: entry.language };
    return {
      kind: entry.kind,
      address: addressOfEntry(entry),
      title: title.text === '' ? entry.thing : title.text,
      number: entry.kind === 'commitment' ? entry.part : entry.number,
      language: named.language,
      ...extractOf(named.text, named.language, tokens),
    };
  });
}

const titleKey = ({ kind, thing }: FoundEntry): string =>
  kind === 'body' || kind === 'meeting' ? `${kind} ${thing}` : `statement ${thing}`;

/** The value in a language, else in the first there is. */
function inLanguage(value: Localised, language: string | undefined): { text: string; language: string } {
  const wanted = language === undefined ? undefined : value[language];
  if (language !== undefined && wanted !== undefined) return { text: wanted, language };
  const [first] = Object.entries(value);
  return first === undefined ? { text: '', language: '' } : { text: first[1], language: first[0] };
}

function addressOfEntry({ kind, thing, part }: FoundEntry): string {
  switch (kind) {
    case 'provision':
      return addressOf.provision(thing, part);
    case 'commitment':
      return addressOf.commitment({ statement: thing, id: part });
    case 'body':
      return addressOf.body(thing);
    case 'meeting':
      return addressOf.meeting(thing);
  }
}

async function titlesOf(
  database: Database,
  community: string,
  entries: readonly FoundEntry[],
): Promise<Map<string, Localised>> {
  const idsOf = (...kinds: FoundKind[]) => [
    ...new Set(entries.filter(({ kind }) => kinds.includes(kind)).map(({ thing }) => thing)),
  ];
  const register = await registerOf(database, community);
  const bodyIds = idsOf('body');
  const [statements, named] = await Promise.all([
    statementRowsOf(database, community, register, idsOf('provision', 'commitment')),
    bodyIds.length === 0
      ? []
      : database
          .select({ id: bodies.id, name: bodies.name })
          .from(bodies)
          .where(and(eq(bodies.communityId, community), inArray(bodies.id, bodyIds))),
  ]);
  return new Map([
    ...statements.map(({ id, title }) => [`statement ${id}`, title] as const),
    ...named.map(({ id, name }) => [`body ${id}`, name] as const),
    ...[...register.meetings].map(([id, { name }]) => [`meeting ${id}`, name] as const),
  ]);
}

export const views = [search];
