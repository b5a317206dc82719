/** What can be asked of commitments, as shapes: pages, exports and the HTTP interface read these. */
import { BODY_RELATIONS, FORCES, THEMES } from '@maslahat/text';
import { z } from 'zod';
import { localisedShape, sourceShape } from '../localised.ts';
import { pageInput, pageOf } from '../page.ts';
import { historyLineShape } from '../record/shapes.ts';

/** Where a promise stands for one party: ● kept, ◐ in progress, ○ not begun, ⊘ not kept, · not judged. */
export const MARKS = ['kept', 'in-progress', 'not-begun', 'not-kept', 'not-judged'] as const;
export const REPORT_STATUSES = ['not-begun', 'in-progress', 'done', 'not-applicable'] as const;
export const VERDICTS = [1, 0, -1] as const;
export const GROUPINGS = ['paragraph', 'meeting', 'theme', 'force', 'initiator', 'party-mark'] as const;
export const SORTS = ['statement', 'deadline', 'force', 'action', 'recent'] as const;

export const bodyLinkShape = z.object({
  /** As printed. */
  name: z.string(),
  relation: z.enum(BODY_RELATIONS),
  /** Id of the registered body that bears this name, where there is one. */
  body: z.string().nullable(),
});
export type BodyLink = z.infer<typeof bodyLinkShape>;
export const deadlineField = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  event: z.string().nullable(),
  text: z.string(),
});
export type DeadlineField = z.infer<typeof deadlineField>;
export type ReportStatus = (typeof REPORT_STATUSES)[number];
export type Verdict = (typeof VERDICTS)[number];

export const markShape = z.enum(MARKS);
export type Mark = z.infer<typeof markShape>;

/** One party's standing on one commitment. Self-report and verdict are kept apart, side by side. */
export const partyStandingShape = z.object({
  party: z.string(),
  mark: markShape,
  status: z.enum(REPORT_STATUSES).nullable(),
  lead: localisedShape.nullable(),
  due: z.string().nullable(),
  delayReason: localisedShape.nullable(),
  reportedOn: z.string().nullable(),
  /** What the party says of it in its own words. */
  reportNote: localisedShape.nullable(),
  verdict: z.union([z.literal(1), z.literal(0), z.literal(-1)]).nullable(),
  verdictOn: z.string().nullable(),
  verdictNote: localisedShape.nullable(),
  /** All of them; below, those of the report and those of the verdict. */
  sources: z.array(sourceShape),
  reportSources: z.array(sourceShape),
  verdictSources: z.array(sourceShape),
});
export type PartyStanding = z.infer<typeof partyStandingShape>;

export const commitmentRowShape = z.object({
  statement: z.string(),
  /** '16.5'; the address of the commitment is /{statement}/{id}. */
  id: z.string(),
  provision: z.string(),
  meeting: z.string(),
  meetingName: localisedShape,
  /** The promise in each language its statement has: quote and stem. */
  quote: localisedShape,
  stem: localisedShape,
  /** Language the commitment was coded in; fall back to it visibly. */
  language: z.string(),
  actors: z.array(z.string()),
  force: z.enum(FORCES),
  action: z.int(),
  deadline: deadlineField.nullable(),
  bodies: z.array(bodyLinkShape),
  initiator: z.string().nullable(),
  addressees: z.array(z.string()),
  themes: z.array(z.enum(THEMES)),
  sdgs: z.array(z.int()),
  /** Overall mark, and one for each party that was a member on the day of adoption, in order of the community. */
  mark: markShape,
  marks: z.array(z.object({ party: z.string(), mark: markShape })),
});
export type CommitmentRow = z.infer<typeof commitmentRowShape>;

/** Filters come from the address as text; lists are comma-separated: ?theme=water,energy&initiator=TJK */
export const commitmentFilter = {
  meeting: z.string().optional(),
  statement: z.string().optional(),
  /** Party whose standing `mark` filters on. */
  party: z.string().optional(),
  mark: z.string().optional(),
  initiator: z.string().optional(),
  theme: z.string().optional(),
  force: z.string().optional(),
  action: z.string().optional(),
  body: z.string().optional(),
  /** Dated between, ISO days. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** Acknowledged needs are left out of lists and counts unless asked: need=with | only */
  need: z.enum(['without', 'with', 'only']).default('without'),
  /** Words, in any language. */
  q: z.string().max(200).optional(),
};

export const commitmentListInput = z.object({
  ...commitmentFilter,
  group: z.enum(GROUPINGS).optional(),
  sort: z.enum(SORTS).default('statement'),
  ...pageInput,
});
export type CommitmentListInput = z.infer<typeof commitmentListInput>;

const countsByMark = z.record(markShape, z.int());

/** No more values of one facet are listed: the largest. */
export const FACET_LIMIT = 200;

export const commitmentListShape = pageOf(commitmentRowShape).extend({
  /** Order of the columns of marks. */
  parties: z.array(z.string()),
  groups: z.array(
    z.object({ key: z.string(), label: localisedShape.nullable(), total: z.int(), marks: countsByMark }),
  ),
  /** The group of each row, in the order of `rows`; empty when nothing is grouped. */
  rowGroups: z.array(z.string()),
  /**
   * How many there would be with each value, for the words of the filter:
   * meeting, statement, mark, initiator, theme, force, action, body. All other words of the filter hold.
   */
  facets: z.record(z.string(), z.array(z.object({ value: z.string(), total: z.int() }))),
});
export type CommitmentList = z.infer<typeof commitmentListShape>;

export const commitmentDetailShape = commitmentRowShape.extend({
  /** The sentence in its context, in every language version. */
  texts: z.array(
    z.object({
      language: z.string(),
      edition: z.string(),
      provision: z.string(),
      number: z.string().nullable(),
      text: z.string(),
      /** null where this language version's commitment could not be matched */
      span: z.tuple([z.int(), z.int()]).nullable(),
      stem: z.string().nullable(),
    }),
  ),
  standings: z.array(partyStandingShape),
  actions: z.array(
    z.object({
      roadmap: z.string(),
      id: z.string(),
      title: localisedShape,
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  /** Acts of the record that touched it, newest first, at most 50. */
  history: z.array(historyLineShape),
  previous: z.string().nullable(),
  next: z.string().nullable(),
});
export type CommitmentDetail = z.infer<typeof commitmentDetailShape>;

/** The wall: one tile a commitment. Rows as light as they can be: a region's history on one screen. */
export const tileShape = z.object({
  statement: z.string(),
  id: z.string(),
  paragraph: z.string(),
  theme: z.enum(THEMES).nullable(),
  force: z.enum(FORCES),
  mark: markShape,
  quote: localisedShape,
});
export type Tile = z.infer<typeof tileShape>;

export const WALL_LIMIT = 2000;
export const wallInput = z.object({
  statement: z.string().optional(),
  meeting: z.string().optional(),
  /** Whose mark the tiles bear; left out: the overall one. */
  party: z.string().optional(),
  need: commitmentFilter.need,
});
/** Newest statement first, in it the order of the text. No more tiles than the limit; `total` counts all. */
export const wallShape = z.object({ tiles: z.array(tileShape), total: z.int() });
export type Wall = z.infer<typeof wallShape>;

export const commitmentShowInput = z.object({ statement: z.string(), id: z.string() });
