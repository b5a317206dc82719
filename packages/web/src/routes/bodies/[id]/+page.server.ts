import { bodyShow } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, params }) => {
  const input = bodyShow.input.safeParse(params);
  if (!input.success) error(400);
  const body = await bodyShow.read(house.database, house.community, input.data);
  if (body === null) error(404);
  return { body };
};
