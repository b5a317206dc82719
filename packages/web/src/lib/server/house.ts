/**
 * What the server process hands to every page: the contract between `packages/web/server` and `src`.
 *
 * The process that answers requests opens the store once and sets `request.house` on each request
 * before it calls the built handler (`build/handler.js`); adapter-node passes the request on as
 * `event.platform.req`, and `hooks.server.ts` puts the house into `event.locals`.
 * Going by the request, not by a global, lets one process serve several communities.
 */
import type { Database } from '@maslahat/record';
import type { RequestEvent } from '@sveltejs/kit';

export interface House {
  /** What views read from. */
  readonly database: Database;
  /** Id of the community served: 'central-asia'. */
  readonly community: string;
  /** The clock. Pages ask the house for today, never the machine. */
  readonly now: () => Date;
}

declare module 'node:http' {
  interface IncomingMessage {
    house?: House;
  }
}

/** The house of a request. Throws where the server was started without one: a fault of the installation. */
export function houseOf(event: Pick<RequestEvent, 'platform'>): House {
  const house = event.platform?.req.house;
  if (house === undefined) throw new Error('No house is open: start the site with script/start.');
  return house;
}

/** '2026-11-23': the day in UTC on which the request is answered. */
export function today(house: House): string {
  return house.now().toISOString().slice(0, 10);
}
