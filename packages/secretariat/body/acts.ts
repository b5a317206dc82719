import { defineAct, insert, update } from '@maslahat/record';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { isOperator } from '../actor.ts';
import { cleanText, named, optionalDate, optionalName, partyCode, slug, sourcesField } from '../fields.ts';
import { foundedCommunity, type Look, type Need, needFree, needThere } from '../look.ts';
import { memberships } from '../party/tables.ts';
import { addressOf, touch } from '../record/subjects.ts';
import { correctNames, enterNames } from '../search/entry.ts';
import { BODY_EVENTS, BODY_KINDS, BODY_STATES } from './shapes.ts';
import { bodies, bodyEvents } from './tables.ts';

const bodyInput = z.strictObject({
  id: slug,
  kind: z.enum(BODY_KINDS),
  name: named,
  /** Names as printed in statements, in any language, besides those in `name`. */
  aliases: z.array(cleanText.trim().min(1).max(400)).max(100).default([]),
  state: z.enum(BODY_STATES),
  since: optionalDate,
  note: optionalName,
  sources: sourcesField,
});

const theBody = (id: string, path: Need['path']): Need => ({
  table: bodies,
  where: eq(bodies.id, id),
  code: 'unknown-body',
  path,
  evidence: { body: id },
});

export const register = defineAct({
  name: 'body.register',
  summary: 'Registers a lasting organ or a treaty, with the names under which statements speak of it.',
  input: bodyInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...(await needThere(look, context, foundedCommunity)),
    ...(await needFree(look, context, { ...theBody(input.id, ['id']), code: 'already-registered' })),
  ],
  changes: (input, context) => [
    insert(bodies, { communityId: context.community, ...input, position: context.position }),
    enterNames(context, 'body', input.id, input.name, input.aliases),
    ...touch(context, addressOf.body(input.id)),
  ],
});

/** Every field is given anew: a correction says how the entry reads from now on. */
export const correct = defineAct({
  name: 'body.correct',
  summary: 'Corrects the register entry of a body; every field is given anew.',
  input: bodyInput,
  may: isOperator,
  check: (look: Look, input, context) => needThere(look, context, theBody(input.id, ['id'])),
  changes: ({ id, ...fields }, context) => [
    update(bodies, { communityId: context.community, id }, { ...fields, position: context.position }),
    correctNames(context, 'body', id, fields.name, fields.aliases),
    ...touch(context, addressOf.body(id)),
  ],
});

const eventInput = z.strictObject({
  body: slug,
  id: slug,
  kind: z.enum(BODY_EVENTS),
  on: optionalDate,
  party: partyCode.nullable().default(null),
  title: named,
  note: optionalName,
  /** The state the body is in after the event. */
  state: z.enum(BODY_STATES).optional(),
  sources: sourcesField,
});

export const recordEvent = defineAct({
  name: 'body.recordEvent',
  summary: 'Records what happened to a body: founded, held a session, a treaty signed by a party.',
  input: eventInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...(await needThere(
      look,
      context,
      theBody(input.body, ['body']),
      ...(input.party === null
        ? []
        : [
            {
              table: memberships,
              where: eq(memberships.party, input.party),
              code: 'unknown-party' as const,
              path: ['party'],
              evidence: { party: input.party },
            },
          ]),
    )),
    ...(await needFree(look, context, {
      table: bodyEvents,
      where: and(eq(bodyEvents.body, input.body), eq(bodyEvents.id, input.id)),
      code: 'already-registered',
      path: ['id'],
      evidence: { body: input.body, event: input.id },
    })),
  ],
  changes: ({ state, ...event }, context) => [
    insert(bodyEvents, { communityId: context.community, ...event, position: context.position }),
    ...(state === undefined
      ? []
      : [
          update(
            bodies,
            { communityId: context.community, id: event.body },
            { state, position: context.position },
          ),
        ]),
    ...touch(
      context,
      addressOf.body(event.body),
      ...(event.party === null ? [] : [addressOf.party(event.party)]),
    ),
  ],
});

export const acts = [register, correct, recordEvent];
