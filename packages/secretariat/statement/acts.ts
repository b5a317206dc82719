import { defineAct, type Objection, update } from '@maslahat/record';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { isOperator } from '../actor.ts';
import { bodies } from '../body/tables.ts';
import { commitments } from '../commitment/tables.ts';
import {
  commitmentAddress,
  languageField,
  optionalName,
  partyCode,
  sourcesField,
  yearSlug,
} from '../fields.ts';
import { type Look, type Need, needFree, needThere, objection } from '../look.ts';
import { theMeeting } from '../meeting/acts.ts';
import { memberships } from '../party/tables.ts';
import { addressOf, touch } from '../record/subjects.ts';
import { baseTextChanges, furtherTextChanges } from './changes.ts';
import { codedReading, plainReading, readingObjections } from './coded-reading.ts';
import { correctableFields, EDITIONS } from './shapes.ts';
import { statements, statementTexts } from './tables.ts';

const registerInput = z.strictObject({
  id: yearSlug,
  meeting: yearSlug,
  language: languageField,
  edition: z.enum(EDITIONS),
  /** Members on the day of adoption, in order of the community. Each gets a standing on each promise. */
  parties: z.array(partyCode).max(300),
  reading: codedReading,
  sources: sourcesField,
});
export type RegisterStatement = z.infer<typeof registerInput>;

const theStatement = (id: string, path: Need['path']): Need => ({
  table: statements,
  where: eq(statements.id, id),
  code: 'unknown-statement',
  path,
  evidence: { statement: id },
});

export const register = defineAct({
  name: 'statement.register',
  summary: 'Registers an adopted statement by its base text, with its provisions and coded commitments.',
  input: registerInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...readingObjections(input.reading),
    ...(await needThere(look, context, theMeeting(input.meeting, ['meeting']))),
    ...(await needFree(look, context, { ...theStatement(input.id, ['id']), code: 'already-registered' })),
    ...(await unknownParties(look, context.community, input.parties)),
    ...(await unknownBodies(look, context.community, input)),
  ],
  changes: (input, context) => [
    ...baseTextChanges(input, context),
    ...touch(context, addressOf.statement(input.id), addressOf.meeting(input.meeting)),
  ],
});

async function unknownParties(
  look: Look,
  community: string,
  wanted: readonly string[],
): Promise<Objection[]> {
  if (wanted.length === 0) return [];
  const known = await look
    .selectDistinct({ party: memberships.party })
    .from(memberships)
    .where(and(eq(memberships.communityId, community), inArray(memberships.party, [...wanted])));
  const codes = new Set(known.map(({ party }) => party));
  return wanted.flatMap((party, index) =>
    codes.has(party) ? [] : [objection('unknown-party', ['parties', index], { party })],
  );
}

async function unknownBodies(look: Look, community: string, input: RegisterStatement): Promise<Objection[]> {
  const linked = new Set(
    input.reading.commitments.flatMap(({ bodies: links }) => links.flatMap(({ body }) => body ?? [])),
  );
  if (linked.size === 0) return [];
  const known = await look
    .select({ id: bodies.id })
    .from(bodies)
    .where(and(eq(bodies.communityId, community), inArray(bodies.id, [...linked])));
  for (const { id } of known) linked.delete(id);
  return [...linked].map((body) => objection('unknown-body', ['reading', 'commitments'], { body }));
}

const addTextInput = z.strictObject({
  statement: yearSlug,
  language: languageField,
  edition: z.enum(EDITIONS),
  reading: plainReading,
  /** Which commitment of the base text each promise of this text renders. */
  matches: z.array(z.strictObject({ base: commitmentAddress.shape.id, here: commitmentAddress.shape.id })),
  sources: sourcesField,
});
export type AddText = z.infer<typeof addTextInput>;

export const addText = defineAct({
  name: 'statement.addText',
  summary:
    'Adds a language version or edition to a statement; its promises are matched to those of the base text.',
  input: addTextInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...readingObjections(input.reading),
    ...matchObjections(input),
    ...(await needThere(look, context, theStatement(input.statement, ['statement']))),
    ...(await unknownBases(look, context.community, input)),
    ...(await needFree(look, context, {
      table: statementTexts,
      where: and(
        eq(statementTexts.statement, input.statement),
        eq(statementTexts.language, input.language),
        eq(statementTexts.edition, input.edition),
      ),
      code: 'already-registered',
      path: ['language'],
      evidence: { statement: input.statement, language: input.language, edition: input.edition },
    })),
  ],
  changes: (input, context) => [
    ...furtherTextChanges(input, context),
    ...touch(context, addressOf.statement(input.statement)),
  ],
});

function matchObjections({ matches, reading }: AddText): Objection[] {
  const here = new Set(reading.commitments.map(({ id }) => id));
  const seen = new Set<string>();
  return matches.flatMap((match, index) => {
    const unknown = here.has(match.here)
      ? []
      : [objection('unknown-commitment', ['matches', index, 'here'], { commitment: match.here })];
    const keys = [`base ${match.base}`, `here ${match.here}`];
    const repeated = keys.some((key) => seen.has(key)) ? [objection('repeated-id', ['matches', index])] : [];
    for (const key of keys) seen.add(key);
    return [...unknown, ...repeated];
  });
}

async function unknownBases(look: Look, community: string, input: AddText): Promise<Objection[]> {
  if (input.matches.length === 0) return [];
  const known = await look
    .select({ id: commitments.id })
    .from(commitments)
    .where(and(eq(commitments.communityId, community), eq(commitments.statement, input.statement)));
  const ids = new Set(known.map(({ id }) => id));
  return input.matches.flatMap(({ base }, index) =>
    ids.has(base) ? [] : [objection('unknown-commitment', ['matches', index, 'base'], { commitment: base })],
  );
}

const correctInput = z.strictObject({
  statement: yearSlug,
  ...correctableFields,
  /** Why, for those who read the record. */
  reason: optionalName,
});

export const correct = defineAct({
  name: 'statement.correct',
  summary: 'Corrects title, date, place, symbol or kind of a statement. Fields that are left out stay.',
  input: correctInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...(Object.keys(correctableFields).some((field) => field in input)
      ? []
      : [objection('nothing-to-correct', [])]),
    ...(await needThere(look, context, theStatement(input.statement, ['statement']))),
  ],
  changes: ({ statement, date, reason: _reason, ...fields }, context) => [
    update(
      statements,
      { communityId: context.community, id: statement },
      { ...fields, ...(date === undefined ? {} : { adoptedOn: date }), position: context.position },
    ),
    ...touch(context, addressOf.statement(statement)),
  ],
});

export const acts = [register, addText, correct];
