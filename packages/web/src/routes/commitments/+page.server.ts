import { commitmentList } from '@maslahat/secretariat';
import { error, redirect } from '@sveltejs/kit';
import { query } from '#lib/addresses.ts';
import { filterOf, isWordy } from '#lib/filter.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
  const filter = filterOf(url.searchParams);
  if (isWordy(url.searchParams)) redirect(303, `${url.pathname}${query(filter)}`);
  const input = commitmentList.input.safeParse(filter);
  if (!input.success) error(400);
  const register = await commitmentList.read(house.database, house.community, input.data);
  if (register === null) error(404);
  return { filter, register };
};
