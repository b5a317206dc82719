import { type ActContext, defineAct, insert, update } from '@maslahat/record';
import { THEMES } from '@maslahat/text';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { isOperator } from '../actor.ts';
import { theCommitment } from '../commitment/acts.ts';
import {
  commitmentAddress,
  day,
  named,
  optionalDay,
  optionalName,
  partyCode,
  slug,
  sourcesField,
  yearSlug,
} from '../fields.ts';
import { endsBefore, foundedCommunity, type Look, type Need, needFree, needThere } from '../look.ts';
import { theMeeting } from '../meeting/acts.ts';
import { memberships } from '../party/tables.ts';
import { addressOf, touch } from '../record/subjects.ts';
import { actionCommitments, milestones, roadmapActions, roadmaps } from './tables.ts';

const theRoadmap = (id: string, path: Need['path']): Need => ({
  table: roadmaps,
  where: eq(roadmaps.id, id),
  code: 'unknown-roadmap',
  path,
  evidence: { roadmap: id },
});

const theAction = (roadmap: string, action: string, path: Need['path']): Need => ({
  table: roadmapActions,
  where: and(eq(roadmapActions.roadmap, roadmap), eq(roadmapActions.id, action)),
  code: 'unknown-action',
  path,
  evidence: { roadmap, action },
});

const theMilestone = (input: { roadmap: string; action: string; id: string }, path: Need['path']): Need => ({
  table: milestones,
  where: and(
    eq(milestones.roadmap, input.roadmap),
    eq(milestones.action, input.action),
    eq(milestones.id, input.id),
  ),
  code: 'unknown-milestone',
  path,
  evidence: { roadmap: input.roadmap, action: input.action, milestone: input.id },
});

const adoptInput = z.strictObject({
  id: slug,
  title: named,
  from: day,
  to: day,
  /** The meeting that approved it. */
  meeting: yearSlug.nullable().default(null),
  note: optionalName,
  sources: sourcesField,
});

export const adopt = defineAct({
  name: 'roadmap.adopt',
  summary: 'Registers a road map over a period, approved by a meeting.',
  input: adoptInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...endsBefore(input.from, input.to, ['to']),
    ...(await needThere(
      look,
      context,
      foundedCommunity,
      ...(input.meeting === null ? [] : [theMeeting(input.meeting, ['meeting'])]),
    )),
    ...(await needFree(look, context, { ...theRoadmap(input.id, ['id']), code: 'already-registered' })),
  ],
  changes: (input, context) => [
    insert(roadmaps, { communityId: context.community, ...input, position: context.position }),
    ...touch(
      context,
      addressOf.roadmap(input.id),
      ...(input.meeting === null ? [] : [addressOf.meeting(input.meeting)]),
    ),
  ],
});

const addActionInput = z.strictObject({
  roadmap: slug,
  id: slug,
  title: named,
  theme: z.enum(THEMES).nullable().default(null),
  from: optionalDay,
  to: optionalDay,
  lead: optionalName,
  parties: z.array(partyCode).max(300).default([]),
  /** The commitments it carries out. */
  commitments: z.array(commitmentAddress).max(300).default([]),
  sources: sourcesField,
});

export const addAction = defineAct({
  name: 'roadmap.addAction',
  summary: 'Adds an action to a road map, with the commitments it carries out.',
  input: addActionInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...endsBefore(input.from, input.to, ['to']),
    ...(await needThere(
      look,
      context,
      theRoadmap(input.roadmap, ['roadmap']),
      ...input.parties.map((party, index) => ({
        table: memberships,
        where: eq(memberships.party, party),
        code: 'unknown-party' as const,
        path: ['parties', index],
        evidence: { party },
      })),
      ...input.commitments.map((address, index) => theCommitment(address, ['commitments', index])),
    )),
    ...(await needFree(look, context, {
      ...theAction(input.roadmap, input.id, ['id']),
      code: 'already-registered',
    })),
  ],
  changes: ({ commitments, ...action }, context) => [
    insert(roadmapActions, { communityId: context.community, ...action, position: context.position }),
    ...commitments.map(({ statement, id }, index) =>
      insert(actionCommitments, {
        communityId: context.community,
        statement,
        commitment: id,
        roadmap: action.roadmap,
        action: action.id,
        ordinal: index + 1,
      }),
    ),
    ...touch(context, addressOf.roadmap(action.roadmap), ...commitments.map(addressOf.commitment)),
  ],
});

const addMilestoneInput = z.strictObject({
  roadmap: slug,
  action: slug,
  id: slug,
  title: named,
  due: day,
  sources: sourcesField,
});

export const addMilestone = defineAct({
  name: 'roadmap.addMilestone',
  summary: 'Adds a milestone with its day to an action of a road map.',
  input: addMilestoneInput,
  may: isOperator,
  check: async (look: Look, input, context) => [
    ...(await needThere(look, context, theAction(input.roadmap, input.action, ['action']))),
    ...(await needFree(look, context, { ...theMilestone(input, ['id']), code: 'already-registered' })),
  ],
  changes: (milestone, context) => [
    insert(milestones, {
      communityId: context.community,
      ...milestone,
      reachedSources: [],
      position: context.position,
    }),
    ...touch(context, addressOf.roadmap(milestone.roadmap)),
  ],
});

const reachInput = z.strictObject({
  roadmap: slug,
  action: slug,
  id: slug,
  on: day,
  note: optionalName,
  sources: sourcesField,
});

export const reachMilestone = defineAct({
  name: 'roadmap.reachMilestone',
  summary: 'Records the day on which a milestone was reached.',
  input: reachInput,
  may: isOperator,
  check: async (look: Look, input, context: ActContext) => {
    const milestone = theMilestone(input, ['id']);
    const unknown = await needThere(look, context, milestone);
    if (unknown.length > 0) return unknown;
    return needThere(look, context, {
      ...milestone,
      where: and(milestone.where, isNull(milestones.reached)),
      code: 'already-reached',
    });
  },
  changes: ({ roadmap, action, id, on, note, sources }, context) => [
    update(
      milestones,
      { communityId: context.community, roadmap, action, id },
      { reached: on, note, reachedSources: sources, position: context.position },
    ),
    ...touch(context, addressOf.roadmap(roadmap)),
  ],
});

export const acts = [adopt, addAction, addMilestone, reachMilestone];
