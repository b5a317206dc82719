/** Statements as lists show them: title and place in every language version, corrections before what was read. */
import type { Database } from '@maslahat/record';
import { and, eq, inArray } from 'drizzle-orm';
import type { Register } from '../commitment/register.ts';
import type { Localised } from '../localised.ts';
import { meetings } from '../meeting/tables.ts';
import { officialLast } from './edition.ts';
import type { StatementRow } from './shapes.ts';
import { statements, statementTexts } from './tables.ts';

type KeptStatement = typeof statements.$inferSelect;

/** In the order of the ids. Three queries, whatever their number. */
export async function rowsOf(
  database: Database,
  community: string,
  register: Register,
  ids: readonly string[],
): Promise<StatementRow[]> {
  if (ids.length === 0) return [];
  const [kept, texts, places] = await Promise.all([
    database
      .select()
      .from(statements)
      .where(and(eq(statements.communityId, community), inArray(statements.id, [...ids]))),
    database
      .select({
        statement: statementTexts.statement,
        language: statementTexts.language,
        edition: statementTexts.edition,
        title: statementTexts.title,
        place: statementTexts.place,
      })
      .from(statementTexts)
      .where(and(eq(statementTexts.communityId, community), inArray(statementTexts.statement, [...ids]))),
    database
      .select({ id: meetings.id, place: meetings.place })
      .from(meetings)
      .where(eq(meetings.communityId, community)),
  ]);
  const byId = new Map(kept.map((row) => [row.id, row]));
  const placeOf = new Map(places.map(({ id, place }) => [id, place]));
  const textsOf = Map.groupBy(texts.sort(officialLast), ({ statement }) => statement);
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (row === undefined) return [];
    return rowOf(row, textsOf.get(id) ?? [], placeOf.get(row.meeting) ?? {}, register);
  });
}

interface ReadText {
  readonly language: string;
  readonly title: string | null;
  readonly place: string | null;
}

function rowOf(
  row: KeptStatement,
  texts: readonly ReadText[],
  meetingPlace: Localised,
  register: Register,
): StatementRow {
  const items = register.ofStatement.get(row.id) ?? [];
  const needs = items.filter(({ force }) => force === 'recognize').length;
  return {
    id: row.id,
    meeting: row.meeting,
    title: { ...readIn(texts, 'title'), ...row.title },
    kind: row.kind,
    date: row.adoptedOn,
    place: { ...meetingPlace, ...readIn(texts, 'place'), ...row.place },
    symbol: row.symbol,
    languages: [...new Set(texts.map(({ language }) => language))].sort(),
    commitments: items.length - needs,
    needs,
  };
}

const readIn = (texts: readonly ReadText[], field: 'title' | 'place'): Localised =>
  Object.fromEntries(
    texts.flatMap((text) => (text[field] === null ? [] : [[text.language, text[field]] as const])),
  );
