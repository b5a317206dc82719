/**
 * The house of a request: the contract between `packages/web/server` and `src`.
 *
 * The process that answers requests opens the store once and sets `request.house` on each request
 * before it calls the built handler (`build/handler.js`); adapter-node passes the request on as
 * `event.platform.req`, and `hooks.server.ts` puts the house into `event.locals`.
 * Going by the request, not by a global, lets one process serve several communities.
 */
import type { RequestEvent } from '@sveltejs/kit';
import type { House } from '../../../server/house.ts';

export { type House, SESSION_COOKIE, today } from '../../../server/house.ts';

/** The house of a request. Throws where the server was started without one: a fault of the installation. */
export function houseOf(event: Pick<RequestEvent, 'platform'>): House {
  const house = event.platform?.req.house;
  if (house === undefined) throw new Error('No house is open: start the site with script/start.');
  return house;
}
