import type { Database } from '@maslahat/record';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { registerOf } from '../commitment/register.ts';
import { rowsOf as commitmentRowsOf } from '../commitment/rows.ts';
import { commitmentQuotes } from '../commitment/tables.ts';
import { pageOfAll } from '../page.ts';
import { defineView } from '../view.ts';
import { rowsOf } from './rows.ts';
import {
  provisionDetailShape,
  provisionInput,
  type StatementText,
  statementDetailShape,
  statementListInput,
  statementListShape,
  statementShowInput,
} from './shapes.ts';
import { provisions, statements, statementTexts } from './tables.ts';

export const list = defineView({
  name: 'statement.list',
  path: '/statements',
  summary: 'Adopted statements, by day of adoption.',
  input: statementListInput,
  output: statementListShape,
  read: async (database, community, { meeting, kind, language, sort, ...asked }) => {
    const register = await registerOf(database, community);
    const matching = await database
      .select({ id: statements.id })
      .from(statements)
      .where(
        and(
          eq(statements.communityId, community),
          meeting === undefined ? undefined : eq(statements.meeting, meeting),
          kind === undefined ? undefined : sql`${statements.kind} = ${kind}`,
          language === undefined ? undefined : hasText(language),
        ),
      );
    const ids = new Set(matching.map(({ id }) => id));
    const newestFirst = register.statements.filter(({ id }) => ids.has(id)).map(({ id }) => id);
    const page = pageOfAll(sort === 'date' ? newestFirst.reverse() : newestFirst, asked);
    return { ...page, rows: await rowsOf(database, community, register, page.rows) };
  },
});

const hasText = (language: string): SQL => sql`exists (
  select from ${statementTexts}
  where ${statementTexts.communityId} = ${statements.communityId}
    and ${statementTexts.statement} = ${statements.id} and ${statementTexts.language} = ${language})`;

export const show = defineView({
  name: 'statement.show',
  path: '/statements/{id}',
  summary: 'One statement: every language version, its provisions, and the commitments marked in them.',
  input: statementShowInput,
  output: statementDetailShape,
  read: async (database, community, { id }) => {
    const register = await registerOf(database, community);
    const item = register.statements.find((one) => one.id === id);
    if (item === undefined) return null;
    const [rows, texts, promises] = await Promise.all([
      rowsOf(database, community, register, [id]),
      textsOf(database, community, id),
      commitmentRowsOf(database, community, register, register.ofStatement.get(id) ?? []),
    ]);
    const [row] = rows;
    if (row === undefined) return null;
    return {
      ...row,
      meetingName: register.meetings.get(row.meeting)?.name ?? {},
      parties: [...item.parties],
      texts,
      promises,
    };
  },
});

interface Versioned {
  readonly language: string;
  readonly edition: string;
}
const versionOf = ({ language, edition }: Versioned): string => `${language} ${edition}`;

/** The base text first, then in the order in which they were added. */
async function textsOf(database: Database, community: string, statement: string): Promise<StatementText[]> {
  const inStatement = (table: { communityId: PgColumn; statement: PgColumn }) =>
    and(eq(table.communityId, community), eq(table.statement, statement));
  const [texts, pieces, quotes] = await Promise.all([
    database
      .select()
      .from(statementTexts)
      .where(inStatement(statementTexts))
      .orderBy(asc(statementTexts.position)),
    database.select().from(provisions).where(inStatement(provisions)).orderBy(asc(provisions.ordinal)),
    database.select().from(commitmentQuotes).where(inStatement(commitmentQuotes)),
  ]);
  const piecesOf = Map.groupBy(pieces, versionOf);
  const quotesOf = Map.groupBy(quotes, versionOf);
  return texts.map((text) => ({
    language: text.language,
    edition: text.edition,
    title: text.title,
    letter: text.letter,
    sources: text.sources,
    provisions: (piecesOf.get(versionOf(text)) ?? []).map(({ id, kind, number, parent, text: words }) => ({
      id,
      kind,
      number,
      parent,
      text: words,
    })),
    spans: (quotesOf.get(versionOf(text)) ?? []).map(({ commitment, provision, from, to }) => ({
      commitment,
      provision,
      span: [from, to],
    })),
  }));
}

export const provision = defineView({
  name: 'statement.provision',
  path: '/statements/{id}/provisions/{provision}',
  summary: 'One provision in every language version, with the commitments in it.',
  input: provisionInput,
  output: provisionDetailShape,
  read: async (database, community, { id, provision: wanted }) => {
    const register = await registerOf(database, community);
    const kept = await textsOf(database, community, id);
    const texts = kept.flatMap((text) => {
      const address = text.provisions.find((one) => one.id === wanted || one.id === `para_${wanted}`)?.id;
      if (address === undefined) return [];
      const inside = (other: string): boolean => other === address || other.startsWith(`${address}__`);
      return {
        language: text.language,
        edition: text.edition,
        provisions: text.provisions.filter((one) => inside(one.id)),
        spans: text.spans.filter((span) => inside(span.provision)),
      };
    });
    if (texts.length === 0) return null;
    const found = new Set(texts.flatMap(({ spans }) => spans.map(({ commitment }) => commitment)));
    const items = (register.ofStatement.get(id) ?? []).filter((item) => found.has(item.id));
    return {
      statement: id,
      provision: wanted,
      texts,
      promises: await commitmentRowsOf(database, community, register, items),
    };
  },
});

export const views = [list, show, provision];
