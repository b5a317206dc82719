import { partyList } from '@maslahat/secretariat';
import { exported } from '../../../exports/index.ts';
import { partyColumns } from '../../../exports/registers.ts';
import type { RequestHandler } from './$types.d.ts';

export const GET: RequestHandler = ({ params: { format }, url, locals: { house, locale } }) =>
  exported(
    { name: 'parties', view: partyList, columns: () => partyColumns },
    { format, query: url.searchParams, house, language: locale },
  );
