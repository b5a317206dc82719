import { type Letter, PROVISION_KINDS, STATEMENT_KINDS } from '@maslahat/text';
import { date, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { communityId, localised, position, sources } from '../columns.ts';
import { EDITIONS } from './shapes.ts';

/** What is the same in every language version. */
export const statements = pgTable(
  'statements',
  {
    communityId: communityId(),
    id: text('id').notNull(),
    meeting: text('meeting').notNull(),
    kind: text('kind', { enum: STATEMENT_KINDS }).notNull(),
    adoptedOn: date('adopted_on'),
    symbol: text('symbol'),
    /** Set by correction; where it is null, each text's own title or place speaks. */
    title: localised('title'),
    place: localised('place'),
    /** Members on the day of adoption, in order of the community. */
    parties: jsonb('parties').$type<string[]>().notNull(),
    /** The text whose coding counts. */
    language: text('language').notNull(),
    edition: text('edition', { enum: EDITIONS }).notNull(),
    position: position(),
  },
  (table) => [
    primaryKey({ columns: [table.communityId, table.id] }),
    index('statements_by_meeting').on(table.communityId, table.meeting),
  ],
);

/** One language version. */
export const statementTexts = pgTable(
  'statement_texts',
  {
    communityId: communityId(),
    statement: text('statement').notNull(),
    language: text('language').notNull(),
    edition: text('edition', { enum: EDITIONS }).notNull(),
    title: text('title'),
    place: text('place'),
    letter: jsonb('letter').$type<Letter>(),
    sources: sources(),
    position: position(),
  },
  (table) => [primaryKey({ columns: [table.communityId, table.statement, table.language, table.edition] })],
);

export const provisions = pgTable(
  'provisions',
  {
    communityId: communityId(),
    statement: text('statement').notNull(),
    language: text('language').notNull(),
    edition: text('edition', { enum: EDITIONS }).notNull(),
    id: text('id').notNull(),
    /** Place in the document, from 1. */
    ordinal: integer('ordinal').notNull(),
    kind: text('kind', { enum: PROVISION_KINDS }).notNull(),
    number: text('number'),
    parent: text('parent'),
    text: text('text').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.communityId, table.statement, table.language, table.edition, table.id],
    }),
  ],
);
