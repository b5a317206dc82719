/** One promise as the register holds it in memory: as light as it can be, with its marks reckoned. */
import type { Action, Force, Theme } from '@maslahat/text';
import { type Known, overallMark, partyMark } from './mark.ts';
import type { DeadlineField, Mark } from './shapes.ts';

export interface Item {
  readonly statement: string;
  readonly id: string;
  /** '16' of '16.5' */
  readonly paragraph: string;
  readonly meeting: string;
  readonly force: Force;
  readonly action: Action;
  readonly themes: readonly Theme[];
  /** Ids of the registered bodies it speaks of. */
  readonly bodies: readonly string[];
  readonly initiator: string | null;
  readonly from: string | null;
  readonly due: string | null;
  /** The act that touched it or one of its standings last. */
  readonly position: number;
  readonly mark: Mark;
  readonly marks: readonly { readonly party: string; readonly mark: Mark }[];
}

/** What of the tables an item is made of. */
export interface CommitmentRow {
  readonly statement: string;
  readonly id: string;
  readonly ordinal: number;
  readonly meeting: string;
  readonly force: Force;
  readonly action: Action;
  readonly deadline: DeadlineField | null;
  readonly bodies: readonly { readonly body: string | null }[];
  readonly initiator: string | null;
  readonly themes: readonly Theme[];
  readonly position: number;
}
export interface StandingRow extends Known {
  readonly party: string;
  readonly position: number;
}

/** '2021-turkmenbashi/16.5' */
export const keyOf = (statement: string, id: string): string => `${statement}/${id}`;

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** @param stood Standings of the parties bound, in order of the community. */
export function itemOf(row: CommitmentRow, stood: readonly StandingRow[]): Item {
  return {
    statement: row.statement,
    id: row.id,
    paragraph: row.id.slice(0, row.id.lastIndexOf('.')),
    meeting: row.meeting,
    force: row.force,
    action: row.action,
    themes: row.themes,
    bodies: [...new Set(row.bodies.flatMap(({ body }) => body ?? []))],
    initiator: row.initiator,
    from: row.deadline?.from ?? row.deadline?.to ?? null,
    due: row.deadline?.to ?? row.deadline?.from ?? null,
    position: Math.max(row.position, ...stood.map(({ position }) => position)),
    mark: overallMark(stood),
    marks: stood.map((known) => ({ party: known.party, mark: partyMark(known) })),
  };
}
