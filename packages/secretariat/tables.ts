/** All tables of the domain. What is kept of a thing stands in its own folder. */
import { bodies, bodyEvents } from './body/tables.ts';
import { commitmentQuotes, commitments, standings } from './commitment/tables.ts';
import { communities } from './community/tables.ts';
import { lineageEnds, lineageFindings } from './lineage/tables.ts';
import { meetingEvents, meetings } from './meeting/tables.ts';
import { memberships } from './party/tables.ts';
import { subjects } from './record/tables.ts';
import { actionCommitments, milestones, roadmapActions, roadmaps } from './roadmap/tables.ts';
import { searchEntries } from './search/tables.ts';
import { provisions, statements, statementTexts } from './statement/tables.ts';

export const tables = [
  communities,
  memberships,
  bodies,
  bodyEvents,
  meetings,
  meetingEvents,
  statements,
  statementTexts,
  provisions,
  commitments,
  commitmentQuotes,
  standings,
  lineageFindings,
  lineageEnds,
  roadmaps,
  roadmapActions,
  actionCommitments,
  milestones,
  subjects,
  searchEntries,
] as const;
