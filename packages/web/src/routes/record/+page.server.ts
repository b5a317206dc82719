import { recordHead, recordJournal } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
  const input = recordJournal.input.safeParse(Object.fromEntries(url.searchParams));
  if (!input.success) error(400);
  const journal = await recordJournal.read(house.database, house.community, input.data);
  const head = await recordHead.read(house.database, house.community, {});
  if (journal === null || head === null) error(404);
  return { journal, head };
};
