/** What the secretariat holds already, as far as an import needs to know it. */
import type { Database } from '@maslahat/record';
import type { Commitment, StatementKind } from '@maslahat/text';
import { and, asc, eq } from 'drizzle-orm';
import { bodies } from '../body/tables.ts';
import { commitmentQuotes, commitments } from '../commitment/tables.ts';
import type { Localised } from '../localised.ts';
import { meetings } from '../meeting/tables.ts';
import { memberships } from '../party/tables.ts';
import type { NamedBody } from './body-links.ts';
import type { Edition } from './shapes.ts';
import { statements, statementTexts } from './tables.ts';

export interface KnownMeeting {
  readonly id: string;
  readonly body: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: Localised;
}
export interface KnownStatement {
  readonly id: string;
  readonly meeting: string;
  readonly adoptedOn: string | null;
  readonly kind: StatementKind;
  readonly texts: readonly { readonly language: string; readonly edition: Edition }[];
}
export interface Known {
  readonly meetings: readonly KnownMeeting[];
  readonly statements: readonly KnownStatement[];
  readonly bodies: readonly NamedBody[];
  /** In order of admission. */
  readonly memberships: readonly {
    readonly party: string;
    readonly capacity: string;
    readonly from: string;
    readonly to: string | null;
  }[];
  /** Of each statement, as coded in its base text. */
  readonly commitments: ReadonlyMap<string, readonly Commitment[]>;
}

export async function readKnown(database: Database, community: string): Promise<Known> {
  const [meetingRows, statementRows, textRows, bodyRows, membershipRows, coded] = await Promise.all([
    database
      .select({
        id: meetings.id,
        body: meetings.body,
        from: meetings.from,
        to: meetings.to,
        place: meetings.place,
      })
      .from(meetings)
      .where(eq(meetings.communityId, community)),
    database.select().from(statements).where(eq(statements.communityId, community)),
    database
      .select({
        statement: statementTexts.statement,
        language: statementTexts.language,
        edition: statementTexts.edition,
      })
      .from(statementTexts)
      .where(eq(statementTexts.communityId, community)),
    database
      .select({ id: bodies.id, name: bodies.name, aliases: bodies.aliases })
      .from(bodies)
      .where(eq(bodies.communityId, community)),
    database
      .select()
      .from(memberships)
      .where(eq(memberships.communityId, community))
      .orderBy(asc(memberships.from), asc(memberships.position)),
    codedCommitments(database, community),
  ]);
  const textsOf = Map.groupBy(textRows, ({ statement }) => statement);
  return {
    meetings: meetingRows,
    statements: statementRows.map(({ id, meeting, adoptedOn, kind }) => ({
      id,
      meeting,
      adoptedOn,
      kind,
      texts: textsOf.get(id) ?? [],
    })),
    bodies: bodyRows,
    memberships: membershipRows,
    commitments: coded,
  };
}

/** The commitments of every statement as its base text has them, in the order of the text. */
async function codedCommitments(database: Database, community: string): Promise<Known['commitments']> {
  const rows = await database
    .select()
    .from(commitments)
    .innerJoin(
      statements,
      and(eq(statements.communityId, commitments.communityId), eq(statements.id, commitments.statement)),
    )
    .innerJoin(
      commitmentQuotes,
      and(
        eq(commitmentQuotes.communityId, commitments.communityId),
        eq(commitmentQuotes.statement, commitments.statement),
        eq(commitmentQuotes.commitment, commitments.id),
        eq(commitmentQuotes.language, statements.language),
        eq(commitmentQuotes.edition, statements.edition),
      ),
    )
    .where(eq(commitments.communityId, community))
    .orderBy(asc(commitments.statement), asc(commitments.ordinal));
  const coded = rows.map(({ commitments: row, commitment_quotes: words }) => ({
    statement: row.statement,
    commitment: commitmentOf(row, words),
  }));
  const byStatement = Map.groupBy(coded, ({ statement }) => statement);
  return new Map(
    [...byStatement].map(([statement, own]) => [statement, own.map(({ commitment }) => commitment)]),
  );
}

function commitmentOf(
  row: typeof commitments.$inferSelect,
  words: typeof commitmentQuotes.$inferSelect,
): Commitment {
  const { id, actors, force, action, deadline, initiator, addressees, themes, sdgs } = row;
  return {
    id,
    provision: words.provision,
    span: [words.from, words.to],
    quote: words.quote,
    stem: words.stem,
    actors,
    force,
    action,
    deadline,
    bodies: row.bodies.map(({ name, relation }) => ({ name, relation })),
    initiator,
    addressees,
    themes,
    sdgs,
  };
}
