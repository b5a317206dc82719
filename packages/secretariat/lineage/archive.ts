/**
 * The promises of a community as they are compared through the years. Their words are those that the search keeps.
 * Made when first asked for, and again when statements, their texts or the coding of a promise have changed: what
 * states report and others judge leaves it as it is.
 */
import type { Database } from '@maslahat/record';
import {
  type Archive,
  analyse,
  archiveOf,
  laterStatements,
  type Proposal,
  proposeLinks,
  type Traced,
} from '@maslahat/text';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { compare, keyOf } from '../commitment/item.ts';
import { commitments } from '../commitment/tables.ts';
import { searchEntries } from '../search/tables.ts';
import { statements, statementTexts } from '../statement/tables.ts';

export interface PromiseArchive {
  readonly promises: ReadonlyMap<string, Traced>;
  /** What a statement's promises take up again, as far as the rules can tell. */
  readonly proposals: (statement: string) => readonly Proposal[];
  /** The same of one promise: what it takes up, and what takes it up. */
  readonly proposalsAbout: (key: string) => readonly Proposal[];
}

interface Shelf {
  version: string;
  kept: Promise<PromiseArchive>;
}

const shelves = new WeakMap<Database, Map<string, Shelf>>();

export async function archiveIn(database: Database, community: string): Promise<PromiseArchive> {
  const known = shelves.get(database) ?? new Map<string, Shelf>();
  shelves.set(database, known);
  const version = await versionOf(database, community);
  const shelf = known.get(community);
  if (shelf?.version === version) return shelf.kept;
  const kept = read(database, community);
  known.set(community, { version, kept });
  kept.catch(() => known.delete(community));
  return kept;
}

/** Changes with every act that changes what is compared. */
async function versionOf(database: Database, community: string): Promise<string> {
  const last = (table: typeof commitments | typeof statements | typeof statementTexts) =>
    sql`(select max(${table.position}) from ${table} where ${table.communityId} = ${community})`;
  const { rows } = await database.execute<{ version: string | null }>(
    sql`select concat_ws('/', ${last(commitments)}, ${last(statements)}, ${last(statementTexts)}) as version`,
  );
  return rows[0]?.version ?? '';
}

/** Of so many later statements it is asked whether they take up a promise. */
const LATER_STATEMENTS = 8;

async function read(database: Database, community: string): Promise<PromiseArchive> {
  const traced = await readTraced(database, community);
  const promises = new Map(traced.map((promise) => [promise.key, promise]));
  const archive = archiveOf(traced);
  const ofStatement = Map.groupBy(traced, ({ statement }) => statement);
  const made = new Map<string, readonly Proposal[]>();
  const proposals = (statement: string): readonly Proposal[] => {
    const known = made.get(statement) ?? proposeLinks(ofStatement.get(statement) ?? [], archive);
    made.set(statement, known);
    return known;
  };
  return { promises, proposals, proposalsAbout: (key) => about(key, promises.get(key), archive, proposals) };
}

function about(
  key: string,
  promise: Traced | undefined,
  archive: Archive,
  proposals: PromiseArchive['proposals'],
): Proposal[] {
  if (promise === undefined) return [];
  const statements = [promise.statement, ...laterStatements(promise, archive, LATER_STATEMENTS)];
  return statements
    .flatMap((statement) => proposals(statement))
    .filter(({ earlier, later }) => earlier === key || later === key);
}

/** Promises of statements without a day are not compared: nobody can say what was before them. */
async function readTraced(database: Database, community: string): Promise<Traced[]> {
  const words = await readWords(database, community);
  const rows = await database
    .select({
      statement: commitments.statement,
      id: commitments.id,
      ordinal: commitments.ordinal,
      adoptedOn: statements.adoptedOn,
      language: commitments.language,
      actors: commitments.actors,
      force: commitments.force,
      action: commitments.action,
      deadline: commitments.deadline,
      bodies: commitments.bodies,
      initiator: commitments.initiator,
      addressees: commitments.addressees,
      themes: commitments.themes,
      sdgs: commitments.sdgs,
    })
    .from(commitments)
    .innerJoin(
      statements,
      and(eq(statements.communityId, commitments.communityId), eq(statements.id, commitments.statement)),
    )
    .where(and(eq(commitments.communityId, community), isNotNull(statements.adoptedOn)));
  return rows
    .sort((one, other) => compare(one.statement, other.statement) || one.ordinal - other.ordinal)
    .map(({ id, ordinal: _ordinal, adoptedOn, bodies, ...row }) => ({
      ...row,
      key: keyOf(row.statement, id),
      adoptedOn: adoptedOn ?? '',
      words: words.get(keyOf(row.statement, id)) ?? {},
      bodies: bodies.map(({ name, relation, body }) => ({
        id: body,
        name: analyse(name, row.language),
        language: row.language,
        relation,
      })),
    }));
}

/** Of two editions in one language the words of both. */
async function readWords(database: Database, community: string) {
  const rows = await database
    .select({
      statement: searchEntries.thing,
      id: searchEntries.part,
      language: searchEntries.language,
      words: sql<string[]>`tsvector_to_array(${searchEntries.tokens})`,
    })
    .from(searchEntries)
    .where(and(eq(searchEntries.communityId, community), eq(searchEntries.kind, 'commitment')));
  const words = new Map<string, Record<string, string[]>>();
  for (const { statement, id, language, words: here } of rows) {
    const key = keyOf(statement, id);
    const known = words.get(key) ?? {};
    words.set(key, { ...known, [language]: [...(known[language] ?? []), ...here] });
  }
  return words;
}
