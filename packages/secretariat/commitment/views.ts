import type { Database } from '@maslahat/record';
import { and, asc, eq, sql } from 'drizzle-orm';
import { pageBounds } from '../page.ts';
import { historyOf } from '../record/history.ts';
import { addressOf } from '../record/subjects.ts';
import { actionCommitments, roadmapActions } from '../roadmap/tables.ts';
import { foundCommitments } from '../search/found-commitments.ts';
import { provisions, statementTexts } from '../statement/tables.ts';
import { defineView } from '../view.ts';
import { type Item, keyOf } from './item.ts';
import { type Register, registerOf } from './register.ts';
import { quotesOf, rowsOf } from './rows.ts';
import { type Grouping, grouped, groupKey, select } from './select.ts';
import {
  type CommitmentDetail,
  commitmentDetailShape,
  commitmentListInput,
  commitmentListShape,
  commitmentShowInput,
  type PartyStanding,
  type Tile,
  WALL_LIMIT,
  wallInput,
  wallShape,
} from './shapes.ts';
import { commitmentQuotes, standings } from './tables.ts';

export const list = defineView({
  name: 'commitment.list',
  path: '/commitments',
  summary:
    'The register of commitments: filtered, grouped, sorted, by pages, with counts for each word of the filter.',
  input: commitmentListInput,
  output: commitmentListShape,
  read: async (database, community, { group, sort, page, size, q, ...filter }) => {
    const register = await registerOf(database, community);
    const found = q === undefined ? null : await foundCommitments(database, community, q);
    const selection = select(register, sort, filter, found);
    const groups = group === undefined ? [] : grouped(selection.items, group, filter.party, register);
    const items = group === undefined ? selection.items : groups.flatMap((one) => one.items);
    const { number, limit, offset } = pageBounds({ page, size });
    const shown = items.slice(offset, offset + limit);
    return {
      rows: await rowsOf(database, community, register, shown),
      total: items.length,
      page: number,
      size: limit,
      parties: partiesIn(shown, register),
      groups: groups.map(({ key, items: members, marks }) => ({
        key,
        label: group === undefined ? null : labelOf(group, key, register),
        total: members.length,
        marks,
      })),
      rowGroups: group === undefined ? [] : shown.map((item) => groupKey(item, group, filter.party)),
      facets: selection.facets,
    };
  },
});

function partiesIn(items: readonly Item[], register: Register): string[] {
  const bound = new Set(items.flatMap(({ marks }) => marks.map(({ party }) => party)));
  return [...register.parties.keys()].filter((party) => bound.has(party));
}

function labelOf(grouping: Grouping, key: string, register: Register) {
  if (grouping === 'meeting') return register.meetings.get(key)?.name ?? null;
  return grouping === 'initiator' ? (register.parties.get(key) ?? null) : null;
}

export const wall = defineView({
  name: 'commitment.wall',
  path: '/commitments/wall',
  summary:
    'One tile a commitment, in the order of the statements: of one statement, of one meeting, or of all.',
  input: wallInput,
  output: wallShape,
  read: async (database, community, { party, ...filter }) => {
    const register = await registerOf(database, community);
    const { items } = select(register, 'statement', { ...filter, party }, null);
    return { tiles: await tilesOf(database, community, items, party), total: items.length };
  },
});

export async function tilesOf(
  database: Database,
  community: string,
  items: readonly Item[],
  party?: string,
): Promise<Tile[]> {
  const shown = items.slice(0, WALL_LIMIT);
  const words = await quotesOf(
    database,
    community,
    shown.map(({ statement, id }) => [statement, id]),
  );
  return shown.map((item) => ({
    statement: item.statement,
    id: item.id,
    paragraph: item.paragraph,
    theme: item.themes[0] ?? null,
    force: item.force,
    mark: item.marks.find((mark) => mark.party === party)?.mark ?? item.mark,
    quote: words.get(keyOf(item.statement, item.id))?.quote ?? {},
  }));
}

export const show = defineView({
  name: 'commitment.show',
  path: '/commitments/{statement}/{id}',
  summary: 'One commitment: its sentence in every language version, its coding, and where each party stands.',
  input: commitmentShowInput,
  output: commitmentDetailShape,
  read: async (database, community, { statement, id }) => {
    const register = await registerOf(database, community);
    const item = register.at.get(keyOf(statement, id));
    if (item === undefined) return null;
    const [rows, standingRows, actions, history] = await Promise.all([
      rowsOf(database, community, register, [item]),
      standingsOf(database, community, item),
      actionsOf(database, community, item),
      historyOf(database, community, [addressOf.commitment(item), addressOf.statement(statement)]),
    ]);
    const [row] = rows;
    if (row === undefined) return null;
    const texts = await textsOf(database, community, item, row.provision);
    const siblings = register.ofStatement.get(statement) ?? [];
    const place = siblings.indexOf(item);
    return {
      ...row,
      texts,
      standings: standingRows,
      actions,
      history,
      previous: siblings[place - 1]?.id ?? null,
      next: siblings[place + 1]?.id ?? null,
    };
  },
});

/** Where a language version has no promise that matches, its provision of the same address stands in. */
async function textsOf(
  database: Database,
  community: string,
  { statement, id }: Item,
  provision: string,
): Promise<CommitmentDetail['texts']> {
  const rows = await database
    .select({
      language: statementTexts.language,
      edition: statementTexts.edition,
      provision: provisions.id,
      number: provisions.number,
      text: provisions.text,
      from: commitmentQuotes.from,
      to: commitmentQuotes.to,
      stem: commitmentQuotes.stem,
    })
    .from(statementTexts)
    .leftJoin(
      commitmentQuotes,
      and(
        eq(commitmentQuotes.communityId, statementTexts.communityId),
        eq(commitmentQuotes.statement, statementTexts.statement),
        eq(commitmentQuotes.commitment, id),
        eq(commitmentQuotes.language, statementTexts.language),
        eq(commitmentQuotes.edition, statementTexts.edition),
      ),
    )
    .innerJoin(
      provisions,
      and(
        eq(provisions.communityId, statementTexts.communityId),
        eq(provisions.statement, statementTexts.statement),
        eq(provisions.language, statementTexts.language),
        eq(provisions.edition, statementTexts.edition),
        eq(provisions.id, sql`coalesce(${commitmentQuotes.provision}, ${provision})`),
      ),
    )
    .where(and(eq(statementTexts.communityId, community), eq(statementTexts.statement, statement)))
    .orderBy(asc(statementTexts.position));
  return rows.map(({ from, to, ...row }) => ({
    ...row,
    span: from === null || to === null ? null : [from, to],
  }));
}

async function standingsOf(database: Database, community: string, item: Item): Promise<PartyStanding[]> {
  const rows = await database
    .select()
    .from(standings)
    .where(
      and(
        eq(standings.communityId, community),
        eq(standings.statement, item.statement),
        eq(standings.commitment, item.id),
      ),
    );
  const stood = new Map(rows.map((row) => [row.party, row]));
  return item.marks.flatMap(({ party, mark }) => {
    const row = stood.get(party);
    if (row === undefined) return [];
    const { assignSources, reportSources, verdictSources } = row;
    return {
      party,
      mark,
      status: row.status,
      lead: row.lead,
      due: row.due,
      delayReason: row.delayReason,
      reportedOn: row.reportedOn,
      reportNote: row.reportNote,
      verdict: row.verdict,
      verdictOn: row.verdictOn,
      verdictNote: row.verdictNote,
      sources: [...assignSources, ...reportSources, ...verdictSources],
      reportSources,
      verdictSources,
    };
  });
}

async function actionsOf(
  database: Database,
  community: string,
  item: Item,
): Promise<CommitmentDetail['actions']> {
  return database
    .select({
      roadmap: roadmapActions.roadmap,
      id: roadmapActions.id,
      title: roadmapActions.title,
      from: roadmapActions.from,
      to: roadmapActions.to,
    })
    .from(actionCommitments)
    .innerJoin(
      roadmapActions,
      and(
        eq(roadmapActions.communityId, actionCommitments.communityId),
        eq(roadmapActions.roadmap, actionCommitments.roadmap),
        eq(roadmapActions.id, actionCommitments.action),
      ),
    )
    .where(
      and(
        eq(actionCommitments.communityId, community),
        eq(actionCommitments.statement, item.statement),
        eq(actionCommitments.commitment, item.id),
      ),
    )
    .orderBy(asc(roadmapActions.roadmap), asc(roadmapActions.position))
    .limit(200);
}

export const views = [list, wall, show];
