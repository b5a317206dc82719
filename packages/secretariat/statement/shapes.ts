import { PROVISION_KINDS, STATEMENT_KINDS } from '@maslahat/text';
import { z } from 'zod';
import { commitmentRowShape } from '../commitment/shapes.ts';
import { cleanText, day, named } from '../fields.ts';
import { localisedShape, sourceShape } from '../localised.ts';
import { pageInput, pageOf } from '../page.ts';

export const EDITIONS = ['official', 'unofficial'] as const;

export type Edition = (typeof EDITIONS)[number];

/** What a reader of the file may have got wrong and an operator can set right. */
export const correctableFields = {
  kind: z.enum(STATEMENT_KINDS).optional(),
  date: day.nullable().optional(),
  symbol: cleanText.nullable().optional(),
  title: named.optional(),
  place: named.optional(),
};

export const statementRowShape = z.object({
  id: z.string(),
  meeting: z.string(),
  title: localisedShape,
  kind: z.enum(STATEMENT_KINDS),
  date: z.string().nullable(),
  place: localisedShape,
  symbol: z.string().nullable(),
  languages: z.array(z.string()),
  commitments: z.int(),
  needs: z.int(),
});
export type StatementRow = z.infer<typeof statementRowShape>;

export const provisionRowShape = z.object({
  id: z.string(),
  kind: z.enum(PROVISION_KINDS),
  number: z.string().nullable(),
  parent: z.string().nullable(),
  text: z.string(),
});
export type ProvisionRow = z.infer<typeof provisionRowShape>;

export const statementTextShape = z.object({
  language: z.string(),
  edition: z.enum(EDITIONS),
  title: z.string().nullable(),
  /** Covering letter as read, if it came with one. */
  letter: z.unknown(),
  sources: z.array(sourceShape),
  provisions: z.array(provisionRowShape),
  /** Where each commitment stands in this language version. */
  spans: z.array(
    z.object({ commitment: z.string(), provision: z.string(), span: z.tuple([z.int(), z.int()]) }),
  ),
});
export type StatementText = z.infer<typeof statementTextShape>;

export const statementListInput = z.object({
  meeting: z.string().optional(),
  kind: z.string().optional(),
  language: z.string().optional(),
  sort: z.enum(['date', '-date']).default('-date'),
  ...pageInput,
});
export const statementListShape = pageOf(statementRowShape);

export const statementDetailShape = statementRowShape.extend({
  meetingName: localisedShape,
  parties: z.array(z.string()),
  texts: z.array(statementTextShape),
  promises: z.array(commitmentRowShape),
});
export type StatementDetail = z.infer<typeof statementDetailShape>;

export const statementShowInput = z.object({ id: z.string() });

/** `provision`: 'para_16__p_4', or '16' for short. */
export const provisionInput = z.object({ id: z.string(), provision: z.string() });
export const provisionDetailShape = z.object({
  statement: z.string(),
  provision: z.string(),
  /** The provision and all that stands under it, in each language version. */
  texts: z.array(statementTextShape.pick({ language: true, edition: true, provisions: true, spans: true })),
  promises: z.array(commitmentRowShape),
});
export type ProvisionDetail = z.infer<typeof provisionDetailShape>;
