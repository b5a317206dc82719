/** Why a commitment is coded as it is, as shapes: the page of a promise and the HTTP interface read these. */
import { GROUNDS, REASONED_FIELDS } from '@maslahat/text';
import { commitmentShape } from '@maslahat/text/shapes';
import { z } from 'zod';

/** Words of the statement, word for word, and where they stand. */
const wordsShape = z.object({
  provision: z.string(),
  /** Of the provision, as printed. */
  number: z.string().nullable(),
  /** Character range in the provision's text. */
  span: z.tuple([z.int(), z.int()]),
  quote: z.string(),
});

const reasonShape = z.object({
  /** How the value was come by: 'words' is a rule of the language's tables; the rest is said in docs/http.md. */
  ground: z.enum(GROUNDS),
  /** Name of the rule in the language's tables; of the ground 'goal' the theme. */
  rule: z.string().nullable(),
  /** The rule's example, in which its words stand in square brackets. */
  example: z.string().nullable(),
  words: z.array(wordsShape),
});
export type Reason = z.infer<typeof reasonShape>;

const reasonedValueShape = z.object({
  field: z.enum(REASONED_FIELDS),
  /** Of a list the one value: a theme, a goal, a body by its recorded name; null where the field has but one. */
  value: z.union([z.string(), z.int()]).nullable(),
  reasons: z.array(reasonShape),
});
export type ReasonedValue = z.infer<typeof reasonedValueShape>;

export const FIELD_STATES = ['as-read', 'corrected', 'differs'] as const;

const { actors, force, action, deadline, bodies, initiator, addressees, themes, sdgs, stem, span } =
  commitmentShape.shape;

export const commitmentReasonsShape = z.object({
  statement: z.string(),
  id: z.string(),
  /** Day on which the base text was read into the record. */
  readOn: z.string(),
  /**
   * How each recorded field stands to what the rules give today: as read · put right by hand, on that day · recorded
   * otherwise than today's rules would read it.
   */
  fields: z.array(
    z.object({
      field: z.enum(REASONED_FIELDS),
      state: z.enum(FIELD_STATES),
      on: z.string().nullable(),
    }),
  ),
  /** What the rules read today; null where they find no promise there. */
  today: z
    .object({ actors, force, action, deadline, bodies, initiator, addressees, themes, sdgs, stem, span })
    .nullable(),
  /**
   * For each language version the values that its own words give. Only recorded values stand here: what today's rules
   * would read besides has no reason.
   */
  texts: z.array(
    z.object({ language: z.string(), edition: z.string(), values: z.array(reasonedValueShape) }),
  ),
});
export type CommitmentReasons = z.infer<typeof commitmentReasonsShape>;
