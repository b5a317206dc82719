import { type ActContext, type Actor, defineAct, type Objection, update } from '@maslahat/record';
import { BODY_RELATIONS } from '@maslahat/text';
import { commitmentShape } from '@maslahat/text/shapes';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { isIndependent, isOperator, speaksFor } from '../actor.ts';
import { bodies } from '../body/tables.ts';
import {
  type CommitmentAddress,
  cleanText,
  commitmentAddress,
  day,
  named,
  optionalDay,
  optionalName,
  partyCode,
  slug,
  sourcesField,
  sourcesNeeded,
} from '../fields.ts';
import { type Look, type Need, needThere, objection } from '../look.ts';
import { addressOf, touch } from '../record/subjects.ts';
import { REPORT_STATUSES } from './shapes.ts';
import { commitments, standings } from './tables.ts';

export const theCommitment = ({ statement, id }: CommitmentAddress, path: Need['path']): Need => ({
  table: commitments,
  where: and(eq(commitments.statement, statement), eq(commitments.id, id)),
  code: 'unknown-commitment',
  path,
  evidence: { statement, commitment: id },
});

const coded = commitmentShape.shape;
const correctable = {
  actors: z.array(cleanText).min(1).optional(),
  force: coded.force.optional(),
  action: coded.action.optional(),
  deadline: coded.deadline.optional(),
  bodies: z
    .array(
      z.strictObject({
        name: cleanText,
        relation: z.enum(BODY_RELATIONS),
        body: slug.nullable().default(null),
      }),
    )
    .optional(),
  initiator: partyCode.nullable().optional(),
  addressees: z.array(cleanText).optional(),
  themes: coded.themes.optional(),
  sdgs: coded.sdgs.optional(),
};

const correctInput = z.strictObject({
  commitment: commitmentAddress,
  ...correctable,
  /** Why, for those who read the record. */
  reason: optionalName,
});

export const correct = defineAct({
  name: 'commitment.correct',
  summary:
    'Corrects the coding of a commitment. Fields that are left out stay; the words of the text never change.',
  input: correctInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...(Object.keys(correctable).some((field) => field in input)
      ? []
      : [objection('nothing-to-correct', [])]),
    ...(await needThere(
      look,
      context,
      theCommitment(input.commitment, ['commitment']),
      ...(input.bodies ?? []).flatMap(({ body }, index) =>
        body === null
          ? []
          : [
              {
                table: bodies,
                where: eq(bodies.id, body),
                code: 'unknown-body' as const,
                path: ['bodies', index, 'body'],
                evidence: { body },
              },
            ],
      ),
    )),
  ],
  changes: ({ commitment: { statement, id }, reason: _reason, ...fields }, context) => [
    update(
      commitments,
      { communityId: context.community, statement, id },
      { ...fields, position: context.position },
    ),
    ...touch(context, addressOf.commitment({ statement, id })),
  ],
});

/** The promise is there, and the party is among those it binds. */
async function partyIsBound(
  look: Look,
  { commitment, party }: { commitment: CommitmentAddress; party: string },
  context: ActContext,
): Promise<Objection[]> {
  const unknown = await needThere(look, context, theCommitment(commitment, ['commitment']));
  if (unknown.length > 0) return unknown;
  return needThere(look, context, {
    table: standings,
    where: and(
      eq(standings.statement, commitment.statement),
      eq(standings.commitment, commitment.id),
      eq(standings.party, party),
    ),
    code: 'party-not-bound',
    path: ['party'],
    evidence: { party, statement: commitment.statement, commitment: commitment.id },
  });
}

const standingKey = (context: ActContext, commitment: CommitmentAddress, party: string) => ({
  communityId: context.community,
  statement: commitment.statement,
  commitment: commitment.id,
  party,
});

const assignInput = z.strictObject({
  commitment: commitmentAddress,
  party: partyCode,
  /** Ministry or office that leads, in the party's words. */
  lead: optionalName,
  due: optionalDay,
  sources: sourcesField,
});

export const assign = defineAct({
  name: 'commitment.assign',
  summary: 'Says who leads on a commitment in one party, and by when.',
  input: assignInput,
  may: (actor: Actor, input) => isOperator(actor) || speaksFor(actor, input.party),
  check: (look: Look, input, context) => partyIsBound(look, input, context),
  changes: ({ commitment, party, lead, due, sources }, context) => [
    update(standings, standingKey(context, commitment, party), {
      lead,
      due,
      assignSources: sources,
      position: context.position,
    }),
    ...touch(context, addressOf.commitment(commitment), addressOf.party(party)),
  ],
});

const reportInput = z.strictObject({
  commitment: commitmentAddress,
  party: partyCode,
  status: z.enum(REPORT_STATUSES),
  /** The day on which the party said so. */
  on: day,
  /** Left out: stays as it was. */
  lead: named.nullable().optional(),
  due: day.nullable().optional(),
  delayReason: optionalName,
  note: optionalName,
  sources: sourcesField,
});

export const report = defineAct({
  name: 'commitment.report',
  summary: 'Keeps what a party says of itself: how far it is with a commitment, and why it is late.',
  input: reportInput,
  // The operator may write down what a party has said in public, and then says where.
  may: (actor: Actor, input) =>
    speaksFor(actor, input.party) || (isOperator(actor) && input.sources.length > 0),
  check: (look: Look, input, context) => partyIsBound(look, input, context),
  changes: ({ commitment, party, status, on, lead, due, delayReason, note, sources }, context) => [
    update(standings, standingKey(context, commitment, party), {
      status,
      reportedOn: on,
      ...(lead === undefined ? {} : { lead }),
      ...(due === undefined ? {} : { due }),
      delayReason,
      reportNote: note,
      reportSources: sources,
      position: context.position,
    }),
    ...touch(context, addressOf.commitment(commitment), addressOf.party(party)),
  ],
});

const judgeInput = z.strictObject({
  commitment: commitmentAddress,
  party: partyCode,
  /** +1 kept, 0 in progress, −1 not kept. */
  verdict: z.union([z.literal(1), z.literal(0), z.literal(-1)]),
  /** The day for which it is judged. */
  on: day,
  note: optionalName,
  sources: sourcesNeeded,
});

export const judge = defineAct({
  name: 'commitment.judge',
  summary: 'Keeps an independent verdict on a commitment for one party, with the evidence.',
  input: judgeInput,
  may: isIndependent,
  check: (look: Look, input, context) => partyIsBound(look, input, context),
  changes: ({ commitment, party, verdict, on, note, sources }, context) => [
    update(standings, standingKey(context, commitment, party), {
      verdict,
      verdictOn: on,
      verdictNote: note,
      verdictSources: sources,
      position: context.position,
    }),
    ...touch(context, addressOf.commitment(commitment), addressOf.party(party)),
  ],
});

export const acts = [correct, assign, report, judge];
