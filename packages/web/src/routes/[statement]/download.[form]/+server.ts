import { downloaded } from '../../../../downloads/index.ts';
import type { RequestHandler } from './$types.d.ts';

export const GET: RequestHandler = ({ params: { statement, form }, url, locals: { house, locale } }) =>
  downloaded({ statement, form, query: url.searchParams, house, locale });
