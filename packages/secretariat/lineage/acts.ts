import { type ActContext, type Actor, defineAct, insert, type Objection } from '@maslahat/record';
import { RELATIONS } from '@maslahat/text';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { isIndependent, isOperator } from '../actor.ts';
import { theCommitment } from '../commitment/acts.ts';
import { type CommitmentAddress, commitmentAddress, optionalName, yearSlug } from '../fields.ts';
import { type Look, needThere, objection } from '../look.ts';
import { addressOf, touch } from '../record/subjects.ts';
import { statements } from '../statement/tables.ts';
import { lineageEnds, lineageFindings } from './tables.ts';

/** Whether two promises are one is a matter of reading: whoever keeps the papers may say so, and whoever judges. */
const mayFind = (actor: Actor): boolean => isOperator(actor) || isIndependent(actor);

const pair = { earlier: commitmentAddress, later: commitmentAddress };
type Pair = z.infer<z.ZodObject<typeof pair>>;

async function pairObjections(
  look: Look,
  { earlier, later }: Pair,
  context: ActContext,
): Promise<Objection[]> {
  const unknown = await needThere(
    look,
    context,
    theCommitment(earlier, ['earlier']),
    theCommitment(later, ['later']),
  );
  return unknown.length > 0
    ? unknown
    : notEarlier(look, context, earlier.statement, later.statement, ['earlier']);
}

/** A promise is taken up again by a statement of a later day, never by one of the same day or without one. */
async function notEarlier(
  look: Look,
  context: ActContext,
  earlier: string,
  later: string,
  path: readonly string[],
): Promise<Objection[]> {
  const rows = await look
    .select({ id: statements.id, adoptedOn: statements.adoptedOn })
    .from(statements)
    .where(and(eq(statements.communityId, context.community), inArray(statements.id, [earlier, later])));
  const dayOf = (statement: string) => rows.find(({ id }) => id === statement)?.adoptedOn ?? null;
  const [from, to] = [dayOf(earlier), dayOf(later)];
  return from !== null && to !== null && from < to
    ? []
    : [objection('not-earlier', path, { earlier, later })];
}

const finding = ({ earlier, later }: Pair, context: ActContext) => ({
  communityId: context.community,
  earlierStatement: earlier.statement,
  earlier: earlier.id,
  laterStatement: later.statement,
  later: later.id,
  position: context.position,
});

const touched = ({ earlier, later }: { earlier: CommitmentAddress; later: CommitmentAddress }) => [
  addressOf.commitment(earlier),
  addressOf.commitment(later),
];

export const confirm = defineAct({
  name: 'lineage.confirm',
  summary:
    'Confirms that a promise takes up an earlier one, and what became of it on the way. The latest word on two promises holds.',
  input: z.strictObject({
    ...pair,
    relations: z
      .array(z.enum(RELATIONS))
      .min(1)
      .max(RELATIONS.length)
      .refine((relations) => new Set(relations).size === relations.length, { error: 'repeated' }),
    /** Why, for those who read the record. */
    reason: optionalName,
  }),
  may: mayFind,
  check: (look: Look, input, context) => pairObjections(look, input, context),
  changes: (input, context) => [
    insert(lineageFindings, {
      ...finding(input, context),
      isSame: true,
      relations: input.relations,
      reason: input.reason,
    }),
    ...touch(context, ...touched(input)),
  ],
});

export const refute = defineAct({
  name: 'lineage.refute',
  summary: 'Says that two promises are not the same, however alike. The latest word on two promises holds.',
  input: z.strictObject({ ...pair, reason: optionalName }),
  may: mayFind,
  check: (look: Look, input, context) => pairObjections(look, input, context),
  changes: (input, context) => [
    insert(lineageFindings, {
      ...finding(input, context),
      isSame: false,
      relations: [],
      reason: input.reason,
    }),
    ...touch(context, ...touched(input)),
  ],
});

export const drop = defineAct({
  name: 'lineage.drop',
  summary:
    'Says that a later statement no longer carries a promise, or takes that back. The latest word on a promise holds.',
  input: z.strictObject({
    commitment: commitmentAddress,
    /** The first later statement that no longer carries it. */
    later: yearSlug,
    /** False takes an earlier finding back. */
    dropped: z.boolean().default(true),
    reason: optionalName,
  }),
  may: mayFind,
  check: async (look: Look, { commitment, later }, context) => {
    const unknown = await needThere(look, context, theCommitment(commitment, ['commitment']), {
      table: statements,
      where: eq(statements.id, later),
      code: 'unknown-statement',
      path: ['later'],
      evidence: { statement: later },
    });
    return unknown.length > 0 ? unknown : notEarlier(look, context, commitment.statement, later, ['later']);
  },
  changes: ({ commitment, later, dropped, reason }, context) => [
    insert(lineageEnds, {
      communityId: context.community,
      statement: commitment.statement,
      commitment: commitment.id,
      laterStatement: later,
      isDropped: dropped,
      reason,
      position: context.position,
    }),
    ...touch(context, addressOf.commitment(commitment)),
  ],
});

export const acts = [confirm, refute, drop];
