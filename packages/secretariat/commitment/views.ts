import type { Database } from '@maslahat/record';
import { pageBounds } from '../page.ts';
import { historyOf } from '../record/history.ts';
import { addressOf } from '../record/subjects.ts';
import { foundCommitments } from '../search/found-commitments.ts';
import { defineView } from '../view.ts';
import { actionsOf, standingsOf, textsOf } from './detail.ts';
import { type Item, keyOf } from './item.ts';
import { commitmentReasonsShape } from './reason-shapes.ts';
import { reasonsOf } from './reasons.ts';
import { type Register, registerOf } from './register.ts';
import { quotesOf, rowsOf } from './rows.ts';
import { type Grouping, grouped, groupKey, select } from './select.ts';
import {
  commitmentDetailShape,
  commitmentListInput,
  commitmentListShape,
  commitmentShowInput,
  type Tile,
  WALL_LIMIT,
  wallInput,
  wallShape,
} from './shapes.ts';

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

export const reasons = defineView({
  name: 'commitment.reasons',
  path: '/commitments/{statement}/{id}/reasons',
  summary:
    'Why a commitment is coded as it is: for each value the rule that gave it and its words, in every language version.',
  input: commitmentShowInput,
  output: commitmentReasonsShape,
  read: async (database, community, { statement, id }) => {
    const register = await registerOf(database, community);
    const item = register.at.get(keyOf(statement, id));
    const [row] = item === undefined ? [] : await rowsOf(database, community, register, [item]);
    return row === undefined ? null : reasonsOf(database, community, register, row);
  },
});

export const views = [list, wall, show, reasons];
