import { lineageList } from '@maslahat/secretariat';
import { exported } from '../../../exports/index.ts';
import { lineColumns } from '../../../exports/registers.ts';
import type { RequestHandler } from './$types.d.ts';

export const GET: RequestHandler = ({ params: { format }, url, locals: { house, locale } }) =>
  exported(
    { name: 'lineage', view: lineageList, columns: ({ statements }) => lineColumns(statements) },
    { format, query: url.searchParams, house, language: locale },
  );
