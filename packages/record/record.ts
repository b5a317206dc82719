/** The record of a store: what was done, by whom, in which order. */
import { randomBytes } from 'node:crypto';
import type { Table } from 'drizzle-orm';
import type { Act, Actor } from './act.ts';
import type { Checkpoint } from './chain/checkpoint.ts';
import type { ChainFault } from './chain/fault.ts';
import type { Deed } from './perform/admit.ts';
import type { PerformFault } from './perform/fault.ts';
import { inOrder } from './perform/order.ts';
import { performAll, type Receipt, type RefusedDeed, type Setting } from './perform/perform.ts';
import { type ReplayFault, replay } from './perform/replay.ts';
import { type ActsQuery, type RecordedAct, readActs, readContent } from './read/acts.ts';
import { exportRecord } from './read/export.ts';
import {
  type ConsistencyProof,
  type InclusionProof,
  type ProofFault,
  proveConsistency,
  proveInclusion,
  readCheckpoint,
} from './read/tree.ts';
import { verify } from './read/verify.ts';
import { failure, type Result } from './result.ts';
import { type Head, listenToHeads } from './store/listen.ts';
import type { Database, Store } from './store/store.ts';

export interface RecordOptions {
  readonly acts: readonly Act[];
  /** Every table that acts change. */
  readonly tables: readonly Table[];
  /** What an act's check reads from. Left out: the database itself, within the act's transaction. */
  readonly look?: (database: Database, community: string) => unknown;
  /** 64 random hexadecimal digits for a confidential act. */
  readonly salt?: () => string;
}

export interface TheRecord {
  /** Performs one act for a community at an instant ('2026-03-01T09:00:00.000Z'); it stands confirmed on disk when this ends well. */
  readonly perform: (
    act: string,
    input: unknown,
    actor: Actor,
    when: { readonly community: string; readonly at: string },
  ) => Promise<Result<Receipt, PerformFault>>;
  /** Performs acts in their order: all or none. */
  readonly performAll: (community: string, deeds: readonly Deed[]) => Promise<Result<Receipt[], RefusedDeed>>;
  /** Where the record stands: size, digest of the last entry, root. A community without acts stands at size 0. */
  readonly head: (community: string) => Promise<Checkpoint>;
  /** What stands in it, a page at a time. */
  readonly acts: (community: string, query?: ActsQuery) => Promise<RecordedAct[]>;
  /** What a sealed act said; null where it is not kept. Whom it is open to is the caller's to know. */
  readonly content: (community: string, position: number) => Promise<unknown>;
  /** That an act is in the record of `size` acts (left out: as it stands now). */
  readonly inclusionProof: (
    community: string,
    position: number,
    size?: number,
  ) => Promise<Result<InclusionProof, ProofFault>>;
  /** That the record of `older` acts is the beginning of that of `newer` (left out: as it stands now). */
  readonly consistencyProof: (
    community: string,
    older: number,
    newer?: number,
  ) => Promise<Result<ConsistencyProof, ProofFault>>;
  /** Walks the whole record: the checkpoint it proves, or the first act that does not fit. */
  readonly verify: (
    community: string,
    onProgress?: (verified: number, size: number) => void,
  ) => Promise<Result<Checkpoint, ChainFault>>;
  /** Empties the tables of a community and writes them again from the record; gives the number of acts. */
  readonly replay: (community: string) => Promise<Result<number, ReplayFault>>;
  /** The lines of an export, without line feeds. */
  readonly lines: (community: string) => AsyncGenerator<string>;
  /**
   * Calls the listener with the head of every community now, and with each new one, of this or any other process.
   * Gives the function that ends it.
   */
  readonly onHead: (listener: (head: Head) => void) => Promise<() => Promise<void>>;
}

export function openRecord(store: Store, options: RecordOptions): TheRecord {
  const setting: Setting = {
    acts: new Map(options.acts.map((act) => [act.name, act])),
    tables: inOrder(options.tables),
    look: options.look ?? ((database) => database),
    salt: options.salt ?? (() => randomBytes(32).toString('hex')),
  };
  if (setting.acts.size !== options.acts.length) throw new Error('two acts have the same name');
  return {
    perform: async (act, input, actor, { community, at }) => {
      const done = await performAll(store.pool, setting, community, [{ act, input, actor, at }]);
      if (!done.ok) return failure(done.fault.fault);
      const [receipt] = done.value;
      if (receipt === undefined) throw new Error('an act was performed without a receipt');
      return { ok: true, value: receipt };
    },
    performAll: (community, deeds) => performAll(store.pool, setting, community, deeds),
    head: (community) => readCheckpoint(store.pool, community),
    acts: (community, query = {}) => readActs(store.pool, community, query),
    content: (community, position) => readContent(store.pool, community, position),
    inclusionProof: (community, position, size) => proveInclusion(store.pool, community, position, size),
    consistencyProof: (community, older, newer) => proveConsistency(store.pool, community, older, newer),
    verify: (community, onProgress) => verify(store.pool, community, onProgress),
    replay: (community) => replay(store.pool, setting, community),
    lines: (community) => exportRecord(store.pool, community),
    onHead: (listener) => listenToHeads(store.direct, listener),
  };
}
