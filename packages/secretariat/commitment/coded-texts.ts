/** The texts of a statement, coded by the rules of today, each value with its reasons. */
import { act, type Database } from '@maslahat/record';
import { explainCommitments, type Provision, type ReasonedCommitment } from '@maslahat/text';
import { and, asc, eq, sql } from 'drizzle-orm';
import { provisions, statementTexts } from '../statement/tables.ts';
import type { Register } from './register.ts';

export interface CodedText {
  readonly language: string;
  readonly edition: string;
  /** Position and moment of the act that read it into the record. */
  readonly position: number;
  readonly readAt: string;
  readonly provisions: ReadonlyMap<string, Pick<Provision, 'number' | 'text'>>;
  readonly commitments: readonly ReasonedCommitment[];
}

/** Coding takes milliseconds a text; those of the statements last asked for are kept as long as their register. */
const KEPT_STATEMENTS = 8;
const kept = new WeakMap<Register, Map<string, Promise<readonly CodedText[]>>>();

/** In the order in which the texts were registered. */
export function codedTexts(
  database: Database,
  community: string,
  register: Register,
  statement: string,
): Promise<readonly CodedText[]> {
  const shelf = kept.get(register) ?? new Map<string, Promise<readonly CodedText[]>>();
  kept.set(register, shelf);
  const known = shelf.get(statement);
  if (known !== undefined) return known;
  const texts = read(database, community, statement);
  // What could not be read is asked for anew.
  texts.catch(() => shelf.delete(statement));
  const [oldest] = shelf.keys();
  if (shelf.size >= KEPT_STATEMENTS && oldest !== undefined) shelf.delete(oldest);
  shelf.set(statement, texts);
  return texts;
}

async function read(database: Database, community: string, statement: string): Promise<CodedText[]> {
  const [texts, pieces] = await Promise.all([
    database
      .select({
        language: statementTexts.language,
        edition: statementTexts.edition,
        position: statementTexts.position,
        readAt: sql<string>`${act.entry}::jsonb ->> 'at'`,
      })
      .from(statementTexts)
      .innerJoin(
        act,
        and(eq(act.communityId, statementTexts.communityId), eq(act.position, statementTexts.position)),
      )
      .where(and(eq(statementTexts.communityId, community), eq(statementTexts.statement, statement)))
      .orderBy(asc(statementTexts.position)),
    database
      .select({
        language: provisions.language,
        edition: provisions.edition,
        id: provisions.id,
        kind: provisions.kind,
        number: provisions.number,
        parent: provisions.parent,
        text: provisions.text,
      })
      .from(provisions)
      .where(and(eq(provisions.communityId, community), eq(provisions.statement, statement)))
      .orderBy(asc(provisions.ordinal)),
  ]);
  return texts.map((text) => {
    const own = pieces.filter(
      ({ language, edition }) => language === text.language && edition === text.edition,
    );
    return {
      ...text,
      provisions: new Map(own.map((piece) => [piece.id, piece])),
      commitments: explainCommitments(own, text.language),
    };
  });
}
