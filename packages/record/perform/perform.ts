/**
 * Performing acts. The stages, in order:
 *
 *   admit    known, well-formed, permitted?   needs no database, so a bad request costs none
 *   lock     the end of the chain             acts of one community follow one another from here on
 *   check    the act's own objections         it reads what all acts before it have written
 *   apply    its changes to the tables        the next act of the same transaction reads them
 *   append   its entry to the chain           last, in one statement for all acts of the transaction
 *   commit   all of it or nothing
 */

import type { Table } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Act, ActContext } from '../act.ts';
import { failure, type Result, success } from '../result.ts';
import { reasonOf } from '../store/fault.ts';
import type { Database } from '../store/store.ts';
import { type AdmittedDeed, admit, type Deed } from './admit.ts';
import { append, type ChainEnd, type Link, link, lockEnd } from './append.ts';
import { apply } from './apply.ts';
import { faultOfError, type PerformFault } from './fault.ts';
import { fold, type TableRows } from './fold.ts';
import { together } from './together.ts';

/** An act stands in the record. */
export interface Receipt {
  readonly community: string;
  readonly position: number;
  /** SHA-256 of its entry, 64 hexadecimal digits. */
  readonly digest: string;
}

/** What performing needs to know of the domain, and of the world. */
export interface Setting {
  readonly acts: ReadonlyMap<string, Act>;
  /** In an order in which rows can be inserted. */
  readonly tables: readonly Table[];
  /** What checks read from, made of the transaction's own connection. */
  readonly look: (database: Database, community: string) => unknown;
  /** 64 random hexadecimal digits. */
  readonly salt: () => string;
}

/** One of several acts was refused: `index` says which. */
export interface RefusedDeed {
  readonly index: number;
  readonly fault: PerformFault;
}

/** All acts in their order, in one transaction: all are performed, or none. */
export async function performAll(
  pool: pg.Pool,
  setting: Setting,
  community: string,
  deeds: readonly Deed[],
): Promise<Result<Receipt[], RefusedDeed>> {
  const admitted: AdmittedDeed[] = [];
  for (const [index, deed] of deeds.entries()) {
    const one = admit(setting.acts, deed);
    if (!one.ok) return failure({ index, fault: one.fault });
    admitted.push(one.value);
  }
  if (admitted.length === 0) return success([]);

  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    return failure({ index: 0, fault: { code: 'store-unavailable', reason: reasonOf(error) } });
  }
  const transaction = new Transaction(client, setting, community);
  try {
    const done = await transaction.run(admitted);
    client.release();
    return done;
  } catch (error) {
    // A connection that failed in the middle is not used again; closing it ends the transaction.
    client.release(true);
    const fault = faultOfError(error);
    if (fault === null) throw error;
    const unconfirmed = transaction.committing && fault.code === 'store-unavailable';
    return failure({
      index: transaction.index,
      fault: unconfirmed ? { code: 'unconfirmed', reason: fault.reason } : fault,
    });
  }
}

class Transaction {
  /** The deed at work, and whether its fate is in the database's hands: for the fault, should the connection break. */
  index = 0;
  committing = false;
  readonly #client: pg.PoolClient;
  readonly #setting: Setting;
  readonly #community: string;

  constructor(client: pg.PoolClient, setting: Setting, community: string) {
    this.#client = client;
    this.#setting = setting;
    this.#community = community;
  }

  async run(deeds: readonly AdmittedDeed[]): Promise<Result<Receipt[], RefusedDeed>> {
    const client = this.#client;
    const [, locked] = await together(client.query('begin'), lockEnd(client, this.#community));
    const look = this.#setting.look(drizzle(client), this.#community);
    let end: ChainEnd = locked;
    const links: Link[] = [];
    for (const [index, deed] of deeds.entries()) {
      this.index = index;
      const rows = await this.#check(deed, end.frontier.size, look);
      if (!rows.ok) return this.#refuse(rows.fault);
      const next = link(end, this.#community, deed, this.#setting.salt);
      links.push(next.link);
      end = next.end;
      const isLast = index === deeds.length - 1;
      const [applied] = await together(
        apply(client, rows.value, this.#setting.tables),
        isLast ? append(client, this.#community, links, end) : Promise.resolve(),
      );
      if (!applied.ok) {
        return this.#refuse({ code: 'conflict', table: applied.fault.table, constraint: 'missing row' });
      }
    }
    this.committing = true;
    await client.query('commit');
    return success(links.map((one) => this.#receipt(one)));
  }

  /** What the act would write, where its check has no objection. */
  async #check(
    { act, input, actor, at }: AdmittedDeed,
    position: number,
    look: unknown,
  ): Promise<Result<TableRows[], PerformFault>> {
    const context: ActContext = { community: this.#community, position, at, actor };
    const objections = await act.check(look, input, context);
    if (objections.length > 0) return failure({ code: 'objections', objections });
    const rows = fold(act.changes(input, context));
    return rows.ok ? rows : failure({ code: 'conflict', table: rows.fault.table, constraint: 'primary key' });
  }

  async #refuse(fault: PerformFault): Promise<Result<never, RefusedDeed>> {
    await this.#client.query('rollback');
    return failure({ index: this.index, fault });
  }

  #receipt({ position, digest }: Link): Receipt {
    return { community: this.#community, position, digest: digest.toString('hex') };
  }
}
