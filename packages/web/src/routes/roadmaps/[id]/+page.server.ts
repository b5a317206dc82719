import { roadmapShow } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, params, url }) => {
  const input = roadmapShow.input.safeParse({
    size: '200',
    ...Object.fromEntries(url.searchParams),
    ...params,
  });
  if (!input.success) error(400);
  const roadmap = await roadmapShow.read(house.database, house.community, input.data);
  if (roadmap === null) error(404);
  return { roadmap };
};
