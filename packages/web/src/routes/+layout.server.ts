import { communityShow } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import { today } from '#lib/server/house.ts';
import type { LayoutServerLoad } from './$types.d.ts';

export const load: LayoutServerLoad = async ({ locals: { house, locale } }) => {
  const community = await communityShow.read(house.database, house.community, { on: today(house) });
  if (community === null) error(503);
  return { locale, community, today: today(house) };
};
