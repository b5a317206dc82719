import { frontShow } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import { today } from '#lib/server/house.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house } }) => {
  const front = await frontShow.read(house.database, house.community, { today: today(house) });
  if (front === null) error(404);
  return { front };
};
