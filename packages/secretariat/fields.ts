/** What the inputs of acts are made of. Whatever comes from outside is parsed with these, once, at the door. */
import { z } from 'zod';
import { localisedShape, sourceShape } from './localised.ts';

/** No half characters and no zero bytes: neither could be kept as it came. */
const isClean = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
export const cleanText = z.string().refine(isClean, { error: 'not-clean' });

export const languageField = z.stringFormat('language', /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/);

/** A name that is there: {"en": "Turkmenbashi", "ru": "Туркменбаши"}, in one language at least, never blank. */
export const named = z
  .record(languageField, cleanText.trim().min(1).max(4000))
  .refine((value) => Object.keys(value).length > 0, { error: 'no-language' })
  .pipe(localisedShape);

/** 'council-of-national-coordinators' */
export const slug = z.stringFormat('slug', /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/);
/** '2021-turkmenbashi'. It begins with the year, so that an address /{statement} never meets the name of a page. */
export const yearSlug = z.stringFormat('year-slug', /^(?=.{1,80}$)\d{4}(-[a-z0-9]+)+$/);
/** '2021-08-06' */
export const day = z.iso.date();
/** No more than what is known: '2017', '2017-09' or '2017-09-24'. */
export const partialDate = z.union([z.stringFormat('date', /^\d{4}(-(0[1-9]|1[0-2]))?$/), day]);
/** ISO 3166-1 alpha-3 */
export const partyCode = z.stringFormat('party', /^[A-Z]{3}$/);

const source = z.strictObject({ ...sourceShape.shape, says: named.nullable().default(null) });
export const sourcesField = z.array(source).max(50).default([]);
/** A judgement, or a word put into a party's mouth, stands on at least one source. */
export const sourcesNeeded = z.array(source).min(1).max(50);

export const optionalName = named.nullable().default(null);
export const optionalDay = day.nullable().default(null);
export const optionalDate = partialDate.nullable().default(null);

/** One promise: its address is /{statement}/{id}. */
export const commitmentAddress = z.strictObject({
  statement: yearSlug,
  id: z.stringFormat('commitment', /^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$/),
});
export type CommitmentAddress = z.infer<typeof commitmentAddress>;
