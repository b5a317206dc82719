import { meetingShow } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, params }) => {
  const input = meetingShow.input.safeParse(params);
  if (!input.success) error(400);
  const meeting = await meetingShow.read(house.database, house.community, input.data);
  if (meeting === null) error(404);
  return { meeting };
};
