/** The files of an example community, as docs/examples.md describes them. */
import { FORCES, THEMES } from '@maslahat/text';
import { z } from 'zod';
import { languageField, slug, sourcesField, yearSlug } from '../fields.ts';
import { EDITIONS } from '../statement/shapes.ts';

const actor = z.strictObject({ id: z.string(), role: z.string(), party: z.string().nullable() });

/** One act with what it takes; `input` is parsed by the act itself. */
export const entryShape = z.strictObject({
  act: z.string(),
  input: z.record(z.string(), z.unknown()),
  actor: actor.optional(),
});
export type Entry = z.infer<typeof entryShape>;

export const listedStatementShape = z.strictObject({
  meeting: yearSlug,
  id: yearSlug,
  sources: sourcesField,
  texts: z
    .array(z.strictObject({ file: z.string(), language: languageField, edition: z.enum(EDITIONS) }))
    .min(1),
});
export type ListedStatement = z.infer<typeof listedStatementShape>;

/**
 * A commitment named so that a person finds it, whichever language version was coded:
 *
 *   {"statement":"2021-turkmenbashi","paragraph":"16","initiator":"TJK","words":["glacier","ледник","冰川"]}
 *
 * Statement and paragraph are needed; each of the rest narrows. One commitment must be left.
 */
export const referenceShape = z.strictObject({
  statement: yearSlug,
  paragraph: z.string().min(1),
  initiator: z.string().optional(),
  /** At least one stands in the promise, in any language version, without regard to case. */
  words: z.array(z.string().min(1)).optional(),
  force: z.enum(FORCES).optional(),
  theme: z.enum(THEMES).optional(),
  /** Id of a registered body. */
  body: slug.optional(),
  /** Beginning of the last day of the deadline: '2025'. */
  due: z.string().optional(),
});
export type Reference = z.infer<typeof referenceShape>;
