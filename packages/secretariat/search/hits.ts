/** Entries found → what a reader sees: a title, an extract with the words marked, an address. */
import type { Database } from '@maslahat/record';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { bodies } from '../body/tables.ts';
import { commitmentQuotes } from '../commitment/tables.ts';
import type { Localised } from '../localised.ts';
import { meetings } from '../meeting/tables.ts';
import { addressOf } from '../record/subjects.ts';
import { officialLast } from '../statement/edition.ts';
import { provisions, statements, statementTexts } from '../statement/tables.ts';
import { extractOf } from './extract.ts';
import type { FoundKind, SearchHit } from './shapes.ts';

export interface FoundEntry {
  readonly kind: FoundKind;
  /** Id of the statement, body or meeting; of the provision or commitment in it. */
  readonly thing: string;
  readonly part: string;
  /** Empty where a thing is found by its names in whatever language. */
  readonly language: string;
  readonly edition: string;
  readonly number: string | null;
}

/** At most five queries, whatever the number of entries. */
export async function hitsOf(
  database: Database,
  community: string,
  entries: readonly FoundEntry[],
  tokens: ReadonlySet<string>,
  language: string | undefined,
): Promise<SearchHit[]> {
  const of = (kind: FoundKind) => entries.filter((entry) => entry.kind === kind);
  const [names, titles, words, quotes] = await Promise.all([
    namesOf(database, community, of('body'), of('meeting')),
    titlesOf(database, community, [...of('provision'), ...of('commitment')]),
    wordsOf(database, community, of('provision')),
    quotesOf(database, community, of('commitment')),
  ]);
  return entries.map((entry) => {
    if (entry.kind === 'body' || entry.kind === 'meeting') {
      const name = inLanguage(names.get(`${entry.kind} ${entry.thing}`) ?? {}, language);
      return hit(entry, name.text, name.text, name.language, tokens);
    }
    const title = inLanguage(titles.get(entry.thing) ?? {}, entry.language).text;
    const text = (entry.kind === 'provision' ? words : quotes).get(placeOf(entry)) ?? '';
    return hit(entry, title === '' ? entry.thing : title, text, entry.language, tokens);
  });
}

function hit(
  entry: FoundEntry,
  title: string,
  text: string,
  language: string,
  tokens: ReadonlySet<string>,
): SearchHit {
  return {
    kind: entry.kind,
    address: addressOfEntry(entry),
    title,
    number: entry.kind === 'commitment' ? entry.part : entry.number,
    language,
    ...extractOf(text, language, tokens),
  };
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

/** The value in a language, else in the first there is. */
function inLanguage(value: Localised, language: string | undefined): { text: string; language: string } {
  const wanted = language === undefined ? undefined : value[language];
  if (language !== undefined && wanted !== undefined) return { text: wanted, language };
  const [first] = Object.entries(value);
  return first === undefined ? { text: '', language: '' } : { text: first[1], language: first[0] };
}

const placeOf = ({ thing, part, language, edition }: FoundEntry): string =>
  [thing, part, language, edition].join(' ');

/** (statement, part, language, edition) among those of the entries. */
function among(columns: readonly PgColumn[], entries: readonly FoundEntry[]): SQL {
  const values = (one: (entry: FoundEntry) => string) => sql`${sql.param(entries.map(one))}::text[]`;
  return sql`(${sql.join([...columns], sql`, `)}) in (select * from unnest(
    ${values(({ thing }) => thing)}, ${values(({ part }) => part)},
    ${values(({ language }) => language)}, ${values(({ edition }) => edition)}))`;
}

async function wordsOf(
  database: Database,
  community: string,
  entries: readonly FoundEntry[],
): Promise<Map<string, string>> {
  if (entries.length === 0) return new Map();
  const { communityId, statement, id, language, edition, text } = provisions;
  const rows = await database
    .select({ thing: statement, part: id, language, edition, text })
    .from(provisions)
    .where(and(eq(communityId, community), among([statement, id, language, edition], entries)));
  return new Map(rows.map((row) => [[row.thing, row.part, row.language, row.edition].join(' '), row.text]));
}

async function quotesOf(
  database: Database,
  community: string,
  entries: readonly FoundEntry[],
): Promise<Map<string, string>> {
  if (entries.length === 0) return new Map();
  const { communityId, statement, commitment, language, edition, quote, stem } = commitmentQuotes;
  const rows = await database
    .select({ thing: statement, part: commitment, language, edition, quote, stem })
    .from(commitmentQuotes)
    .where(and(eq(communityId, community), among([statement, commitment, language, edition], entries)));
  return new Map(
    rows.map((row) => [
      [row.thing, row.part, row.language, row.edition].join(' '),
      row.stem === null ? row.quote : `${row.stem} ${row.quote}`,
    ]),
  );
}

async function titlesOf(
  database: Database,
  community: string,
  entries: readonly FoundEntry[],
): Promise<Map<string, Localised>> {
  if (entries.length === 0) return new Map();
  const ids = [...new Set(entries.map(({ thing }) => thing))];
  const rows = await database
    .select({
      id: statements.id,
      corrected: statements.title,
      language: statementTexts.language,
      edition: statementTexts.edition,
      title: statementTexts.title,
    })
    .from(statements)
    .innerJoin(
      statementTexts,
      and(
        eq(statementTexts.communityId, statements.communityId),
        eq(statementTexts.statement, statements.id),
      ),
    )
    .where(and(eq(statements.communityId, community), inArray(statements.id, ids)));
  const titles = new Map<string, Localised>();
  for (const { id, corrected, language, title } of rows.sort(officialLast)) {
    const known = titles.get(id) ?? {};
    titles.set(id, { ...known, ...(title === null ? {} : { [language]: title }), ...corrected });
  }
  return titles;
}

async function namesOf(
  database: Database,
  community: string,
  ofBodies: readonly FoundEntry[],
  ofMeetings: readonly FoundEntry[],
): Promise<Map<string, Localised>> {
  const read = async (
    table: typeof bodies | typeof meetings,
    kind: FoundKind,
    entries: readonly FoundEntry[],
  ) => {
    if (entries.length === 0) return [];
    const ids = entries.map(({ thing }) => thing);
    const rows = await database
      .select({ id: table.id, name: table.name })
      .from(table)
      .where(and(eq(table.communityId, community), inArray(table.id, ids)));
    return rows.map(({ id, name }) => [`${kind} ${id}`, name] as const);
  };
  return new Map([
    ...(await read(bodies, 'body', ofBodies)),
    ...(await read(meetings, 'meeting', ofMeetings)),
  ]);
}
