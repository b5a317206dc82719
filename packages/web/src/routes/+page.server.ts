import { commitmentWall, frontShow } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import { today } from '#lib/server/house.ts';
import { wallGrouping } from '#lib/wall.ts';
import type { PageServerLoad } from './$types.d.ts';

/** ?wall=theme groups the last statement's tiles by theme; ?wall=meeting shows those of all meetings. */
export const load: PageServerLoad = async ({ locals: { house }, url }) => {
  const { database, community } = house;
  const by = wallGrouping(url.searchParams.get('wall'));
  const front = await frontShow.read(database, community, { today: today(house) });
  if (front === null) error(404);
  const all =
    by === 'meeting' ? await commitmentWall.read(database, community, commitmentWall.input.parse({})) : null;
  return { front, by, tiles: all?.tiles ?? front.wall };
};
