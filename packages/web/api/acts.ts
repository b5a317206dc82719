/** Every act is a POST, for who holds the operator's key: its input is the body, its receipt the answer. */
import type { Act } from '@maslahat/record';
import { BODY_LIMIT, bodyWithin } from './body.ts';
import { refusalOf } from './key.ts';
import { problemOfPerforming, problemResponse } from './problem.ts';
import type { Route } from './route.ts';

export function actRoute(act: Pick<Act, 'name'>): Route {
  return {
    method: 'POST',
    path: `/acts/${act.name}`,
    answer: async (call) => {
      const refused = refusalOf(keyIn(call.request), call.from, call.house);
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

/** 'Bearer k3f7q-…' → 'k3f7q-…' */
function keyIn(request: Request): string | null {
  return /^Bearer\s+(\S+)\s*$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
}

/** The value in bytes of JSON; `undefined` where they are none. */
function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined; // Neither JSON nor UTF-8: the caller says so.
  }
}
