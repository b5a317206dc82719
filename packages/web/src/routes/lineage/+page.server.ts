import { lineageList } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
  const { lang: _lang, ...filter } = Object.fromEntries(url.searchParams);
  const input = lineageList.input.safeParse(filter);
  if (!input.success) error(400);
  const lines = await lineageList.read(house.database, house.community, input.data);
  if (lines === null) error(404);
  return { filter, lines };
};
