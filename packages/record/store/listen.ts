/** Word of every new head, from whichever process: LISTEN on a connection of its own. */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';

export const HEAD_CHANNEL = 'maslahat_head';

/** The record of a community now has `size` acts. */
export interface Head {
  readonly community: string;
  readonly size: number;
}

const headShape = z.object({ community: z.string(), size: z.int() });

const PAUSE_FIRST = 100;
const PAUSE_LIMIT = 5_000;

/**
 * Calls the listener with the head of every community once it listens, and with each new head from then on.
 * After a broken connection it listens again and tells all heads anew, so that none is missed.
 * Gives the function that ends it. The first connection must succeed: its error is thrown.
 */
export async function listenToHeads(
  connection: pg.ClientConfig,
  listener: (head: Head) => void,
): Promise<() => Promise<void>> {
  let ended = false;
  let connecting = false;
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const next = new pg.Client(connection);
    // Both come when a connection breaks; 'end' comes always.
    next.on('error', () => {});
    next.on('end', () => void again());
    next.on('notification', ({ payload }) => listener(headShape.parse(JSON.parse(payload ?? ''))));
    await next.connect();
    await next.query(`listen ${HEAD_CHANNEL}`);
    const { rows } = await next.query<{ community: string; size: string }>(
      'select community_id as community, size from head',
    );
    for (const { community, size } of rows) listener({ community, size: Number(size) });
    return next;
  }

  async function again(): Promise<void> {
    if (connecting || ended) return;
    connecting = true;
    for (let wait = PAUSE_FIRST; !ended; wait = Math.min(wait * 2, PAUSE_LIMIT)) {
      await pause(wait, undefined, { ref: false });
      try {
        client = await connect();
        break;
      } catch {
        // Not back yet.
      }
    }
    connecting = false;
    if (ended) await client.end();
  }

  return async () => {
    ended = true;
    await client.end();
  };
}
