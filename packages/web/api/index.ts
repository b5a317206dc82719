/** The HTTP interface under /api/v1: made from the views and acts of the domain, and described by itself. */
import type { Act } from '@maslahat/record';
import type { View } from '@maslahat/secretariat';
import { actRoute } from './acts.ts';
import { type OpenApiDocument, openApiOf } from './openapi.ts';
import { problemResponse } from './problem.ts';
import { readingRoute } from './readings.ts';
import { type Call, find, inOrder, type Route } from './route.ts';
import { viewRoute } from './views.ts';

export interface Interface {
  /** The OpenAPI 3.1 document. */
  readonly document: OpenApiDocument;
  /** `path` is what follows /api/v1: '/commitments'. */
  readonly answer: (path: string, call: Omit<Call, 'named'>) => Promise<Response>;
}

export function interfaceOf(acts: readonly Act[], views: readonly View[]): Interface {
  const document = openApiOf(acts, views);
  const text = JSON.stringify(document);
  const description: Route = {
    method: 'GET',
    path: '/openapi.json',
    answer: async () => new Response(text, { headers: { 'content-type': 'application/json' } }),
  };
  const routes = inOrder([description, readingRoute, ...views.map(viewRoute), ...acts.map(actRoute)]);
  return {
    document,
    answer: async (path, call) => {
      const found = find(routes, call.request.method, path);
      if (found.kind === 'route') return found.route.answer({ ...call, named: found.named });
      if (found.kind === 'none') return problemResponse({ code: 'not-found', evidence: {} }, call.language);
      const allowed = found.allowed.join(', ');
      return problemResponse(
        { code: 'method-not-allowed', evidence: { allowed }, headers: { allow: allowed } },
        call.language,
      );
    },
  };
}
