/** The community served, for the head and foot of every page. Few acts change it, so it is read once a head and day. */
import { type Community, communityShow } from '@maslahat/secretariat';
import { type House, today } from './house.ts';

interface Known {
  readonly state: string;
  readonly community: Promise<Community | null>;
}

const known = new WeakMap<House, Known>();

export function communityOf(house: House): Promise<Community | null> {
  const on = today(house);
  const state = `${house.head()} ${on}`;
  const held = known.get(house);
  if (held?.state === state) return held.community;
  const community = communityShow.read(house.database, house.community, { on });
  known.set(house, { state, community });
  // What could not be read is asked for again.
  community.catch(() => known.delete(house));
  return community;
}
