/**
 * The one contract of the record: an act has a name, an input, who may perform it,
 * what it checks and what it changes. From this one definition come its validation, its permission check,
 * its route, its OpenAPI entry and its line in the record.
 */
import type { InferInsertModel, Table } from 'drizzle-orm';
import type { z } from 'zod';

/** A person acting for a party or body, in a role. Roles are defined by the domain, never by the record. */
export interface Actor {
  readonly id: string;
  readonly role: string;
  /** ISO 3166-1 alpha-3 code of the party acted for, where there is one. */
  readonly party: string | null;
}

/** What the record fixes before an act is applied. `at` is an ISO 8601 instant in UTC. */
export interface ActContext {
  readonly community: string;
  readonly position: number;
  readonly at: string;
  readonly actor: Actor;
}

/**
 * What an act does to the tables, as values: so that one act can be applied in its transaction,
 * and a million replayed in batches, by the same definition.
 */
export type Change =
  | { readonly kind: 'insert'; readonly table: Table; readonly row: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'update';
      readonly table: Table;
      /** Whole primary key. */
      readonly key: Readonly<Record<string, unknown>>;
      readonly set: Readonly<Record<string, unknown>>;
    };

export function insert<T extends Table>(table: T, row: InferInsertModel<T>): Change {
  return { kind: 'insert', table, row };
}

export function update<T extends Table>(
  table: T,
  key: Partial<InferInsertModel<T>>,
  /** Columns left undefined stay as they are. */
  set: { readonly [Column in keyof InferInsertModel<T>]?: InferInsertModel<T>[Column] | undefined },
): Change {
  return { kind: 'update', table, key, set };
}

/** Why an act is refused: a closed code of the act's own, where in its input, and the evidence. */
export interface Objection {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly evidence: Readonly<Record<string, unknown>>;
}

/**
 * Written with methods, whose parameters TypeScript compares both ways: so that acts of different inputs
 * stand in one list of `Act`. Who performs an act hands it only what its own `input` has parsed.
 */
export interface Act<Input = unknown, Look = unknown> {
  /** thing.verb: 'commitment.report'. File, test, route and line in the record carry the same name. */
  readonly name: string;
  /** One English sentence for the OpenAPI document. */
  readonly summary: string;
  readonly input: z.ZodType<Input>;
  /** A confidential act stands in the chain by its digest, its content beside it. */
  readonly confidential: boolean;
  may(actor: Actor, input: Input): boolean;
  /** Reads only; what it finds wrong, as objections. `look` reads inside the act's own transaction. */
  check(look: Look, input: Input, context: ActContext): Promise<readonly Objection[]>;
  /** Pure: the same input and context give the same changes, for ever. */
  changes(input: Input, context: ActContext): readonly Change[];
}

export function defineAct<Input, Look>(
  act: Omit<Act<Input, Look>, 'confidential'> & { confidential?: boolean },
): Act<Input, Look> {
  return { confidential: false, ...act };
}
