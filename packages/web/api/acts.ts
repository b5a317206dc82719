/** Every act is a POST, for who holds the operator's key: its input is the body, its receipt the answer. */
import type { Act } from '@maslahat/record';
import { BODY_LIMIT, bodyWithin } from './body.ts';
import { pace } from './pace.ts';
import { type Problem, problemOfPerforming, problemResponse } from './problem.ts';
import type { Call, Route } from './route.ts';

/** Wrong keys that one address may try at once, and then one in so many seconds. */
const wrongKeys = pace(10, 6);

export function actRoute(act: Pick<Act, 'name'>): Route {
  return {
    method: 'POST',
    path: `/acts/${act.name}`,
    answer: async (call) => {
      const refused = refusal(call);
      if (refused !== null) return problemResponse(refused, call.language);
      const body = await bodyWithin(call.request, BODY_LIMIT);
      if (body === null) {
        return problemResponse({ code: 'too-large', evidence: { limit: BODY_LIMIT } }, call.language);
      }
      const input = parsed(body);
      if (input === undefined) return problemResponse({ code: 'not-json', evidence: {} }, call.language);
      const done = await call.house.perform(act.name, input);
      if (!done.ok) return problemResponse(problemOfPerforming(done.fault, call.language), call.language);
      const { position, digest } = done.value;
      return Response.json(
        { position, digest },
        { status: 201, headers: { location: `/api/v1/record/acts/${position}` } },
      );
    },
  };
}

/** Why a request may not act: no key, a wrong one, or too many wrong ones. */
function refusal({ request, house, from }: Call): Problem | null {
  const key = /^Bearer\s+(\S+)\s*$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (key === undefined) {
    return { code: 'key-missing', evidence: {}, headers: { 'www-authenticate': 'Bearer' } };
  }
  if (house.operator.admits(key)) return null;
  const seconds = wrongKeys.wait(from, house.now().getTime());
  return seconds === 0
    ? { code: 'key-wrong', evidence: {} }
    : { code: 'too-many-requests', evidence: { seconds }, headers: { 'retry-after': String(seconds) } };
}

/** The value in bytes of JSON; `undefined` where they are none. */
function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined; // Neither JSON nor UTF-8: the caller says so.
  }
}
