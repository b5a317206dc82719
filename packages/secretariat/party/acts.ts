import { defineAct, insert, update } from '@maslahat/record';
import { and, eq, gt, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import { isOperator } from '../actor.ts';
import { day, named, partyCode, sourcesField } from '../fields.ts';
import { endsBefore, foundedCommunity, type Look, needFree, needThere } from '../look.ts';
import { addressOf, touch } from '../record/subjects.ts';
import { CAPACITIES } from './shapes.ts';
import { memberships } from './tables.ts';

const admitInput = z.strictObject({
  code: partyCode,
  name: named,
  capacity: z.enum(CAPACITIES),
  from: day,
  sources: sourcesField,
});

export const admit = defineAct({
  name: 'party.admit',
  summary: 'Admits a state as a member, an observer or a guest from a day on.',
  input: admitInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...(await needThere(look, context, foundedCommunity)),
    ...(await needFree(look, context, {
      table: memberships,
      where: and(
        eq(memberships.party, input.code),
        or(isNull(memberships.to), gt(memberships.to, input.from)),
      ),
      code: 'already-belongs',
      path: ['code'],
      evidence: { party: input.code, from: input.from },
    })),
  ],
  changes: ({ code, ...input }, context) => [
    insert(memberships, {
      communityId: context.community,
      party: code,
      ...input,
      to: null,
      position: context.position,
    }),
    ...touch(context, addressOf.party(code)),
  ],
});

const leaveInput = z.strictObject({
  code: partyCode,
  capacity: z.enum(CAPACITIES),
  /** The day of the admission that ends. */
  from: day,
  to: day,
  sources: sourcesField,
});

export const leave = defineAct({
  name: 'party.leave',
  summary: 'Ends a membership on a day; another capacity begins by admitting again.',
  input: leaveInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...endsBefore(input.from, input.to, ['to']),
    ...(await needThere(look, context, {
      table: memberships,
      where: and(
        eq(memberships.party, input.code),
        eq(memberships.capacity, input.capacity),
        eq(memberships.from, input.from),
        isNull(memberships.to),
      ),
      code: 'unknown-membership',
      path: ['code'],
      evidence: { party: input.code, capacity: input.capacity, from: input.from },
    })),
  ],
  changes: (input, context) => [
    update(
      memberships,
      { communityId: context.community, party: input.code, capacity: input.capacity, from: input.from },
      { to: input.to, leaveSources: input.sources, position: context.position },
    ),
    ...touch(context, addressOf.party(input.code)),
  ],
});

export const acts = [admit, leave];
