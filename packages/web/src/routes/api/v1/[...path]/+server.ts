import { httpInterface } from '#lib/server/interface.ts';
import { problemResponse } from '../../../../../api/problem.ts';
import type { RequestHandler } from './$types.d.ts';

/** All methods: which of them an address takes, the interface itself says. */
export const fallback: RequestHandler = async ({ request, url, locals, getClientAddress }) => {
  const { house, locale: language } = locals;
  try {
    return await httpInterface.answer(url.pathname.slice('/api/v1'.length), {
      request,
      house,
      language,
      from: getClientAddress(),
      query: url.searchParams,
    });
  } catch (error) {
    console.error(`${request.method} ${url.pathname}`, error);
    return problemResponse({ code: 'failure', evidence: {} }, language);
  }
};
