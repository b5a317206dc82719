import {
  commitmentReasons,
  commitmentShow,
  lineageShow,
  statementProvision,
  statementShow,
} from '@maslahat/secretariat';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.d.ts';

/** /2021-turkmenbashi/16.5 is a promise; /2021-turkmenbashi/16 and /2021-turkmenbashi/pre_3 are provisions. */
export const load: PageServerLoad = async ({ locals: { house }, params: { statement: id, place } }) => {
  const { database, community } = house;
  const statement = await statementShow.read(database, community, { id });
  if (statement === null) error(404);
  const { title } = statement;
  const [commitment, reasons, lineage] = await Promise.all([
    commitmentShow.read(database, community, { statement: id, id: place }),
    commitmentReasons.read(database, community, { statement: id, id: place }),
    lineageShow.read(database, community, { statement: id, id: place }),
  ]);
  if (commitment !== null && reasons !== null) return { title, commitment, reasons, lineage };
  const provision = await statementProvision.read(database, community, { id, provision: place });
  if (provision === null) error(404);
  return { title, provision };
};
