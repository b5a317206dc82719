/** What the checks of acts look up, inside the act's own transaction, and the objections they raise. */
import type { ActContext, Database, Objection } from '@maslahat/record';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { communities } from './community/tables.ts';

/** Reads only. */
export type Look = Pick<Database, 'select' | 'selectDistinct'>;

/** Why an act of the domain is refused. The sentence for people is made at the edge. */
export const OBJECTION_CODES = [
  'already-registered',
  'already-belongs',
  'already-reached',
  'ends-before-it-begins',
  'unknown-community',
  'unknown-party',
  'unknown-membership',
  'unknown-body',
  'unknown-meeting',
  'unknown-statement',
  'unknown-commitment',
  'unknown-roadmap',
  'unknown-action',
  'unknown-milestone',
  'party-not-bound',
  'quote-differs',
  'repeated-id',
  'nothing-to-correct',
  'not-earlier',
] as const;
export type ObjectionCode = (typeof OBJECTION_CODES)[number];

type Path = readonly (string | number)[];

export const objection = (
  code: ObjectionCode,
  path: Path,
  evidence: Readonly<Record<string, unknown>> = {},
): Objection => ({ code, path, evidence });

/** Rows of a table within the community, by the values of some columns. */
export type Keyed = PgTable & { readonly communityId: PgColumn };

export async function isThere(look: Look, table: Keyed, community: string, where?: SQL): Promise<boolean> {
  const found = await look
    .select({ one: sql<number>`1` })
    .from(table)
    .where(and(eq(table.communityId, community), where))
    .limit(1);
  return found.length > 0;
}

/** One thing an act needs to be there, or needs to be free. */
export interface Need {
  readonly table: Keyed;
  readonly where: SQL | undefined;
  readonly code: ObjectionCode;
  readonly path: Path;
  readonly evidence?: Readonly<Record<string, unknown>>;
}

async function objectionsWhere(
  look: Look,
  context: ActContext,
  needs: readonly Need[],
  wanted: boolean,
): Promise<Objection[]> {
  const objections: Objection[] = [];
  for (const need of needs) {
    const there = await isThere(look, need.table, context.community, need.where);
    if (there !== wanted) objections.push(objection(need.code, need.path, need.evidence));
  }
  return objections;
}

export const needThere = (look: Look, context: ActContext, ...needs: readonly Need[]): Promise<Objection[]> =>
  objectionsWhere(look, context, needs, true);

export const needFree = (look: Look, context: ActContext, ...needs: readonly Need[]): Promise<Objection[]> =>
  objectionsWhere(look, context, needs, false);

/** The community itself, founded before anything is kept of it. */
export const foundedCommunity: Need = {
  table: communities,
  where: undefined,
  code: 'unknown-community',
  path: [],
};

/** '2021-08-05' after '2021-08-06' is an objection; an open end is none. */
export const endsBefore = (from: string | null, to: string | null, path: Path): Objection[] =>
  from !== null && to !== null && to < from ? [objection('ends-before-it-begins', path, { from, to })] : [];
