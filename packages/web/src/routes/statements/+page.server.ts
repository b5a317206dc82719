import { statementList } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
  const input = statementList.input.safeParse(Object.fromEntries(url.searchParams));
  if (!input.success) error(400);
  const statements = await statementList.read(house.database, house.community, input.data);
  if (statements === null) error(404);
  return { statements };
};
