/** What is shown of one promise alone: its sentence in every language version, each party's standing, its actions. */
import type { Database } from '@maslahat/record';
import { and, asc, eq, sql } from 'drizzle-orm';
import { actionCommitments, roadmapActions } from '../roadmap/tables.ts';
import { provisions, statementTexts } from '../statement/tables.ts';
import type { Item } from './item.ts';
import type { CommitmentDetail, PartyStanding } from './shapes.ts';
import { commitmentQuotes, standings } from './tables.ts';

/** Where a language version has no promise that matches, its provision of the same address stands in. */
export async function textsOf(
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

export async function standingsOf(
  database: Database,
  community: string,
  item: Item,
): Promise<PartyStanding[]> {
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

export async function actionsOf(
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
