import { partyList } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
  const input = partyList.input.safeParse(Object.fromEntries(url.searchParams));
  if (!input.success) error(400);
  const parties = await partyList.read(house.database, house.community, input.data);
  if (parties === null) error(404);
  return { parties };
};
