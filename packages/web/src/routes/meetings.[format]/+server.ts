import { meetingList } from '@maslahat/secretariat';
import { exported } from '../../../exports/index.ts';
import { meetingColumns } from '../../../exports/registers.ts';
import type { RequestHandler } from './$types.d.ts';

export const GET: RequestHandler = ({ params: { format }, url, locals: { house, locale } }) =>
  exported(
    { name: 'meetings', view: meetingList, columns: () => meetingColumns },
    { format, query: url.searchParams, house, language: locale },
  );
