import { bodyList } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
  const input = bodyList.input.safeParse(Object.fromEntries(url.searchParams));
  if (!input.success) error(400);
  const bodies = await bodyList.read(house.database, house.community, input.data);
  if (bodies === null) error(404);
  return { bodies };
};
