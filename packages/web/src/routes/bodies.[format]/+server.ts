import { bodyList } from '@maslahat/secretariat';
import { exported } from '../../../exports/index.ts';
import { bodyColumns } from '../../../exports/registers.ts';
import type { RequestHandler } from './$types.d.ts';

export const GET: RequestHandler = ({ params: { format }, url, locals: { house, locale } }) =>
  exported(
    { name: 'bodies', view: bodyList, columns: () => bodyColumns },
    { format, query: url.searchParams, house, language: locale },
  );
