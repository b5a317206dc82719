/** What can be asked of promises through the years, as shapes. */
import { ASPECTS, EVIDENCE_RULES, RELATIONS, THEMES } from '@maslahat/text';
import { z } from 'zod';
import { commitmentFilter, commitmentRowShape, markShape } from '../commitment/shapes.ts';
import { localisedShape } from '../localised.ts';
import { pageInput, pageOf } from '../page.ts';

/** Where a line of descent stands: kept once; carried by the latest statement; found dropped; not spoken of again. */
export const OUTCOMES = ['kept', 'standing', 'dropped', 'silent'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const LINE_SORTS = ['times', 'recent', 'first'] as const;

export const relationShape = z.enum(RELATIONS);
export type { Relation } from '@maslahat/text';
export const changeShape = z.object({
  relation: relationShape,
  aspect: z.enum(ASPECTS),
  /** As coded; null where there was or is nothing. */
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type LineageChange = z.infer<typeof changeShape>;

const addressShape = z.object({ statement: z.string(), id: z.string() });

/** A step of a line: a promise with what links it to the one before. */
export const lineStepShape = addressShape.extend({
  adoptedOn: z.string().nullable(),
  meetingName: localisedShape,
  mark: markShape,
  /** To the promises before it in the line; none for the first. */
  relations: z.array(relationShape),
});
export type LineStep = z.infer<typeof lineStepShape>;

/** A line as a register shows it: the words it has in its latest statement, and the statements it stands in. */
export const lineShape = z.object({
  quote: localisedShape,
  themes: z.array(z.enum(THEMES)),
  times: z.int(),
  outcome: z.enum(OUTCOMES),
  steps: z.array(lineStepShape),
});
export type LineageLine = z.infer<typeof lineShape>;

export const lineageListInput = z.object({
  /** Comma-separated. */
  outcome: z.string().optional(),
  theme: z.string().optional(),
  /** Lines that stand in so many statements at least. */
  times: z.stringFormat('times', /^[1-9]\d?$/).default('1'),
  need: commitmentFilter.need,
  sort: z.enum(LINE_SORTS).default('times'),
  ...pageInput,
});
export const lineageListShape = pageOf(lineShape).extend({
  /** How many lines there are of each outcome, and how many that were promised more than once. */
  outcomes: z.record(z.enum(OUTCOMES), z.int()),
  repeated: z.int(),
  /** Statements with promises, newest first. */
  statements: z.array(z.object({ id: z.string(), adoptedOn: z.string().nullable() })),
});
export type LineageList = z.infer<typeof lineageListShape>;

/** What speaks for a link or against it. */
export const evidenceShape = z.object({
  rule: z.enum(EVIDENCE_RULES),
  points: z.int(),
  /** What it rests on, for people: words as printed in the later promise, names of bodies, codes of states, themes. */
  on: z.array(localisedShape),
});

/** A promise set beside another. */
export const comparedShape = commitmentRowShape.extend({
  adoptedOn: z.string().nullable(),
  /** Where the words that both have stand in `quote`, by language. */
  shared: z.record(z.string(), z.array(z.tuple([z.int(), z.int()]))),
});
export type Compared = z.infer<typeof comparedShape>;

export const proposalShape = z.object({
  earlier: comparedShape,
  later: comparedShape,
  points: z.int(),
  evidence: z.array(evidenceShape),
  relations: z.array(relationShape),
  changes: z.array(changeShape),
});
export type LineageProposal = z.infer<typeof proposalShape>;

export const lineageProposalsInput = z.object({
  /** Whose promises take up earlier ones; left out: the latest statement that has any. */
  statement: z.string().optional(),
  ...pageInput,
});
export const lineageProposalsShape = pageOf(proposalShape).extend({
  statement: z.string().nullable(),
  statements: z.array(z.object({ id: z.string(), adoptedOn: z.string().nullable() })),
});
export type LineageProposals = z.infer<typeof lineageProposalsShape>;

/** One link as a person confirmed it. */
export const linkShape = z.object({
  earlier: addressShape,
  relations: z.array(relationShape),
  changes: z.array(changeShape),
  /** Of the act that confirmed it. */
  position: z.int(),
});

export const lineageShowInput = z.object({ statement: z.string(), id: z.string() });
export const lineageShowShape = z.object({
  outcome: z.enum(OUTCOMES),
  times: z.int(),
  /** Earliest first, this promise among them. */
  steps: z.array(commitmentRowShape.extend({ adoptedOn: z.string().nullable(), links: z.array(linkShape) })),
  /** Statement that a person found no longer to carry it. */
  dropped: z.object({ statement: z.string(), position: z.int() }).nullable(),
  /** Statements after its last step, oldest first, which do not speak of it. */
  silent: z.array(z.object({ id: z.string(), adoptedOn: z.string().nullable() })),
  /** What the rules find and nobody has judged, with this promise on one side. */
  proposals: z.array(proposalShape),
});
export type LineageShow = z.infer<typeof lineageShowShape>;
