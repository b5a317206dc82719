import { roadmapList } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
  const input = roadmapList.input.safeParse(Object.fromEntries(url.searchParams));
  if (!input.success) error(400);
  const roadmaps = await roadmapList.read(house.database, house.community, input.data);
  if (roadmaps === null) error(404);
  return { roadmaps };
};
