import { search } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
  const asked = (url.searchParams.get('q') ?? '').trim();
  if (asked === '') return { asked, found: null };
  const input = search.input.safeParse({ ...Object.fromEntries(url.searchParams), q: asked });
  if (!input.success) error(400);
  return { asked, found: await search.read(house.database, house.community, input.data) };
};
