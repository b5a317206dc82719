import type { Database } from '@maslahat/record';
import { and, asc, desc, eq, gte, isNull, lt, ne, or, type SQL } from 'drizzle-orm';
import { compare, type Item } from '../commitment/item.ts';
import { countMarks, noMarks } from '../commitment/mark.ts';
import { type Register, registerOf } from '../commitment/register.ts';
import { rowsOf } from '../commitment/rows.ts';
import { tilesOf } from '../commitment/views.ts';
import { communities } from '../community/tables.ts';
import { partiesOn } from '../community/views.ts';
import { meetings } from '../meeting/tables.ts';
import { rowOf as meetingRowOf } from '../meeting/views.ts';
import { latestLines } from '../record/views.ts';
import { rowsOf as statementRowsOf } from '../statement/rows.ts';
import { defineView } from '../view.ts';
import { type Front, frontInput, frontShape } from './shapes.ts';

const DUE_WITHIN_DAYS = 90;
const DUE_SHOWN = 50;
const LATEST_SHOWN = 10;

export const show = defineView({
  name: 'front.show',
  path: '/front',
  summary:
    'The next meeting, where the promises stand, what falls due within ninety days, what was recorded last.',
  input: frontInput,
  output: frontShape,
  read: async (database, community, { today }) => {
    const register = await registerOf(database, community);
    const promises = register.items.filter(({ force }) => force !== 'recognize');
    const [latest] = register.statements;
    const own = (register.ofStatement.get(latest?.id ?? '') ?? []).filter(
      ({ force }) => force !== 'recognize',
    );
    const [founded] = await database
      .select({ name: communities.name })
      .from(communities)
      .where(eq(communities.communityId, community));
    if (founded === undefined) return null;
    const [parties, [next], [last], [statement], wall, due, lines] = await Promise.all([
      partiesOn(database, community, today),
      meetingsWhere(database, community, comesAfter(today), asc(meetings.from)),
      meetingsWhere(database, community, wasHeldBefore(today), desc(meetings.from)),
      statementRowsOf(database, community, register, latest === undefined ? [] : [latest.id]),
      tilesOf(database, community, own),
      rowsOf(database, community, register, dueItems(promises, today)),
      latestLines(database, community, LATEST_SHOWN),
    ]);
    return {
      community: {
        id: community,
        name: founded.name,
        parties: parties
          .filter(({ capacity }) => capacity === 'member')
          .map(({ code, name }) => ({ code, name })),
      },
      nextMeeting: next === undefined ? null : meetingRowOf(next, register),
      lastMeeting: last === undefined ? null : meetingRowOf(last, register),
      statement: statement ?? null,
      wall,
      byTheme: byTheme(promises),
      byParty: byParty(promises, register),
      due,
      latest: lines,
    };
  },
});

function meetingsWhere(database: Database, community: string, where: SQL | undefined, order: SQL) {
  return database
    .select()
    .from(meetings)
    .where(and(eq(meetings.communityId, community), isNull(meetings.body), where))
    .orderBy(order)
    .limit(1);
}

/** What is not yet dated is still to come. */
const comesAfter = (today: string): SQL | undefined =>
  and(eq(meetings.state, 'announced'), or(isNull(meetings.from), gte(meetings.from, today)));

const wasHeldBefore = (today: string): SQL | undefined =>
  and(ne(meetings.state, 'cancelled'), lt(meetings.from, today));

/** Largest theme first. A promise counts under each of its themes. */
function byTheme(promises: readonly Item[]): Front['byTheme'] {
  const counts = new Map<Item['themes'][number], ReturnType<typeof noMarks>>();
  for (const { themes, mark } of promises) {
    for (const theme of themes) {
      const marks = counts.get(theme) ?? noMarks();
      marks[mark] += 1;
      counts.set(theme, marks);
    }
  }
  return [...counts]
    .map(([theme, marks]) => ({ theme, total: Object.values(marks).reduce((a, b) => a + b, 0), marks }))
    .sort((a, b) => b.total - a.total || compare(a.theme, b.theme));
}

function byParty(promises: readonly Item[], register: Register): Front['byParty'] {
  const byCode = Map.groupBy(
    promises.flatMap(({ marks }) => marks),
    ({ party }) => party,
  );
  return [...register.parties.keys()].flatMap((party) => {
    const marks = byCode.get(party);
    if (marks === undefined) return [];
    return { party, total: marks.length, marks: countMarks(marks.map(({ mark }) => mark)) };
  });
}

/** What is neither kept nor further away than ninety days; the oldest debt first. */
function dueItems(promises: readonly Item[], today: string): Item[] {
  const until = new Date(Date.parse(today) + DUE_WITHIN_DAYS * 86_400_000).toISOString().slice(0, 10);
  return promises
    .filter(({ due, mark }) => due !== null && due <= until && mark !== 'kept')
    .sort((a, b) => compare(a.due ?? '', b.due ?? ''))
    .slice(0, DUE_SHOWN);
}

export const views = [show];
