/** What the secretariat holds already, as far as an import needs to know it. */
import type { Database } from '@maslahat/record';
import type { Alignable, Commitment, StatementKind } from '@maslahat/text';
import { and, asc, eq } from 'drizzle-orm';
import { bodies } from '../body/tables.ts';
import { commitmentQuotes, commitments } from '../commitment/tables.ts';
import type { Localised } from '../localised.ts';
import { meetings } from '../meeting/tables.ts';
import { memberships } from '../party/tables.ts';
import type { NamedBody } from './body-links.ts';
import type { Edition } from './shapes.ts';
import { provisions, statements, statementTexts } from './tables.ts';

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
  /** Base texts of the statements adopted on the day asked for, by statement. */
  readonly bases: ReadonlyMap<string, Alignable>;
}

/** @param day Of adoption ('2021-08-06'): whose base texts are read as well, to set language versions beside them. */
export async function readKnown(database: Database, community: string, day: string | null): Promise<Known> {
  const [meetingRows, statementRows, textRows, bodyRows, membershipRows, bases] = await Promise.all([
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
    day === null ? new Map() : basesOf(database, community, day),
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
    bases,
  };
}

/** Commitments and provisions in the order of the text. */
async function basesOf(database: Database, community: string, day: string): Promise<Known['bases']> {
  const ofDay = and(eq(statements.communityId, community), eq(statements.adoptedOn, day));
  const [coded, pieces] = await Promise.all([
    database
      .select()
      .from(statements)
      .innerJoin(
        commitments,
        and(eq(commitments.communityId, statements.communityId), eq(commitments.statement, statements.id)),
      )
      .innerJoin(
        commitmentQuotes,
        and(
          eq(commitmentQuotes.communityId, statements.communityId),
          eq(commitmentQuotes.statement, statements.id),
          eq(commitmentQuotes.commitment, commitments.id),
          eq(commitmentQuotes.language, statements.language),
          eq(commitmentQuotes.edition, statements.edition),
        ),
      )
      .where(ofDay)
      .orderBy(asc(commitments.ordinal)),
    database
      .select({
        statement: provisions.statement,
        id: provisions.id,
        kind: provisions.kind,
        number: provisions.number,
        parent: provisions.parent,
        text: provisions.text,
      })
      .from(statements)
      .innerJoin(
        provisions,
        and(
          eq(provisions.communityId, statements.communityId),
          eq(provisions.statement, statements.id),
          eq(provisions.language, statements.language),
          eq(provisions.edition, statements.edition),
        ),
      )
      .where(ofDay)
      .orderBy(asc(provisions.ordinal)),
  ]);
  const codedIn = Map.groupBy(coded, ({ statements: { id } }) => id);
  return new Map(
    [...Map.groupBy(pieces, ({ statement }) => statement)].map(([statement, own]) => [
      statement,
      {
        provisions: own.map(({ statement: _statement, ...provision }) => provision),
        commitments: (codedIn.get(statement) ?? []).map((row) =>
          commitmentOf(row.commitments, row.commitment_quotes),
        ),
      },
    ]),
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
