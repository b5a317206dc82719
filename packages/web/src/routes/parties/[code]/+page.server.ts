import { commitmentList, partyShow } from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, params: { code } }) => {
  const { database, community } = house;
  const party = await partyShow.read(database, community, { code });
  if (party === null) error(404);
  const register = await commitmentList.read(
    database,
    community,
    commitmentList.input.parse({ initiator: code, need: 'with', size: '200' }),
  );
  return { party, initiated: register?.rows ?? [], columns: register?.parties ?? [] };
};
