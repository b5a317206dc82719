import { statementList } from '@maslahat/secretariat';
import { exported } from '../../../exports/index.ts';
import { statementColumns } from '../../../exports/registers.ts';
import type { RequestHandler } from './$types.d.ts';

export const GET: RequestHandler = ({ params: { format }, url, locals: { house, locale } }) =>
  exported(
    { name: 'statements', view: statementList, columns: () => statementColumns },
    { format, query: url.searchParams, house, language: locale },
  );
