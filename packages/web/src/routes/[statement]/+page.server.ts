import { statementShow } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, params }) => {
  const statement = await statementShow.read(house.database, house.community, { id: params.statement });
  if (statement === null) error(404);
  return { statement };
};
