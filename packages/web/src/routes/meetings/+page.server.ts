import { meetingList } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
  const input = meetingList.input.safeParse(Object.fromEntries(url.searchParams));
  if (!input.success) error(400);
  const meetings = await meetingList.read(house.database, house.community, input.data);
  if (meetings === null) error(404);
  return { meetings };
};
