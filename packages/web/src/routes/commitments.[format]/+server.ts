import { commitmentList } from '@maslahat/secretariat';
import { exported } from '../../../exports/index.ts';
import { commitmentColumns } from '../../../exports/registers.ts';
import type { RequestHandler } from './$types.d.ts';

export const GET: RequestHandler = ({ params: { format }, url, locals: { house, locale } }) =>
  exported(
    { name: 'commitments', view: commitmentList, columns: ({ parties }) => commitmentColumns(parties) },
    { format, query: url.searchParams, house, language: locale },
  );
