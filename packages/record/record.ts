/** The record of a store: what was done, by whom, in which order. */
import { randomBytes } from 'node:crypto';
import type { Table } from 'drizzle-orm';
import type { Act, Actor } from './act.ts';
import type { Deed } from './perform/admit.ts';
import type { PerformFault } from './perform/fault.ts';
import { inOrder } from './perform/order.ts';
import { performAll, type Receipt, type RefusedDeed, type Setting } from './perform/perform.ts';
import { failure, type Result } from './result.ts';
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
  };
}
