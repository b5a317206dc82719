import { downloaded } from '../../../../downloads/index.ts';
import type { RequestHandler } from './$types.d.ts';

export const GET: RequestHandler = ({
  params: { statement, form },
  url,
  request,
  locals: { house, locale },
}) => {
  const known = request.headers.get('if-none-match');
  return downloaded({ statement, form, query: url.searchParams, house, locale, known });
};
