import { type Action, FORCES, type Theme } from '@maslahat/text';
import { date, index, integer, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { communityId, localised, position, sources } from '../columns.ts';
import { EDITIONS } from '../statement/shapes.ts';
import { type BodyLink, type DeadlineField, REPORT_STATUSES, type Verdict } from './shapes.ts';

/** A promise as coded: what is the same in every language version of its statement. */
export const commitments = pgTable(
  'commitments',
  {
    communityId: communityId(),
    statement: text('statement').notNull(),
    /** paragraph.ordinal: '16.5' */
    id: text('id').notNull(),
    meeting: text('meeting').notNull(),
    /** Place in the statement, from 1. */
    ordinal: integer('ordinal').notNull(),
    provision: text('provision').notNull(),
    language: text('language').notNull(),
    actors: jsonb('actors').$type<string[]>().notNull(),
    force: text('force', { enum: FORCES }).notNull(),
    action: smallint('action').$type<Action>().notNull(),
    deadline: jsonb('deadline').$type<DeadlineField>(),
    bodies: jsonb('bodies').$type<BodyLink[]>().notNull(),
    initiator: text('initiator'),
    addressees: jsonb('addressees').$type<string[]>().notNull(),
    themes: jsonb('themes').$type<Theme[]>().notNull(),
    sdgs: jsonb('sdgs').$type<number[]>().notNull(),
    position: position(),
  },
  (table) => [
    primaryKey({ columns: [table.communityId, table.statement, table.id] }),
    index('commitments_by_position').on(table.communityId, table.position),
  ],
);

/** Where a promise stands in one language version, word for word. */
export const commitmentQuotes = pgTable(
  'commitment_quotes',
  {
    communityId: communityId(),
    statement: text('statement').notNull(),
    commitment: text('commitment').notNull(),
    language: text('language').notNull(),
    edition: text('edition', { enum: EDITIONS }).notNull(),
    provision: text('provision').notNull(),
    /** Character range in the provision's text. */
    from: integer('from_character').notNull(),
    to: integer('to_character').notNull(),
    quote: text('quote').notNull(),
    stem: text('stem'),
  },
  (table) => [
    primaryKey({
      columns: [table.communityId, table.statement, table.commitment, table.language, table.edition],
    }),
  ],
);

/**
 * One party's standing on one commitment; a row for each party bound, from the day the statement is registered.
 * What the party reports of itself and what others judge are kept apart, side by side.
 */
export const standings = pgTable(
  'standings',
  {
    communityId: communityId(),
    statement: text('statement').notNull(),
    commitment: text('commitment').notNull(),
    party: text('party').notNull(),
    lead: localised('lead'),
    due: date('due'),
    assignSources: sources('assign_sources'),
    status: text('status', { enum: REPORT_STATUSES }),
    reportedOn: date('reported_on'),
    delayReason: localised('delay_reason'),
    reportNote: localised('report_note'),
    reportSources: sources('report_sources'),
    verdict: smallint('verdict').$type<Verdict>(),
    verdictOn: date('verdict_on'),
    verdictNote: localised('verdict_note'),
    verdictSources: sources('verdict_sources'),
    position: position(),
  },
  (table) => [
    primaryKey({ columns: [table.communityId, table.statement, table.commitment, table.party] }),
    index('standings_by_position').on(table.communityId, table.position),
  ],
);
