/** Columns that the tables have in common, so that the same thing has the same name and type everywhere. */
import { bigint, customType, jsonb, text } from 'drizzle-orm/pg-core';
import type { Localised, Source } from './localised.ts';

/** First in every primary key: one installation can serve several communities, and be spread by this column. */
export const communityId = () => text('community_id').notNull();

/** The act that wrote the row last. What is newer than a known head is found by it. */
export const position = () => bigint('position', { mode: 'number' }).notNull();

export const localised = (name: string) => jsonb(name).$type<Localised>();
export const sources = (name = 'sources') => jsonb(name).$type<Source[]>().notNull();

/** Prepared search tokens with their places: "'glacier':1 'year':2". */
export const tsvector = customType<{ data: string; driverData: string }>({ dataType: () => 'tsvector' });
