import { error } from '@sveltejs/kit';
import { communityOf } from '#lib/server/community.ts';
import { today } from '#lib/server/house.ts';
import type { LayoutServerLoad } from './$types.d.ts';

export const load: LayoutServerLoad = async ({ locals: { house, locale } }) => {
  const community = await communityOf(house);
  if (community === null) error(503);
  return { locale, community, today: today(house) };
};
