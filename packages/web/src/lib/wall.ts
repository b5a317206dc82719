/** The order of the wall: one tile a commitment, in groups. */
import type { Tile } from '@maslahat/secretariat';

export const WALL_GROUPINGS = ['paragraph', 'theme', 'meeting'] as const;
export type WallGrouping = (typeof WALL_GROUPINGS)[number];

/** What the address asks for; by paragraph where it asks for nothing known. */
export function wallGrouping(asked: string | null): WallGrouping {
  return WALL_GROUPINGS.find((grouping) => grouping === asked) ?? 'paragraph';
}

export interface WallGroup {
  /** '16', 'water' or '2021-turkmenbashi' */
  readonly key: string;
  readonly tiles: readonly Tile[];
}

const KEYS: Record<WallGrouping, (tile: Tile) => string> = {
  paragraph: (tile) => tile.paragraph,
  theme: (tile) => tile.theme ?? '',
  meeting: (tile) => tile.statement,
};

/** Groups in the order in which they first appear; the tiles keep the order of the statement. */
export function wallGroups(tiles: readonly Tile[], by: WallGrouping): WallGroup[] {
  const groups = Map.groupBy(tiles, KEYS[by]);
  return [...groups].map(([key, members]) => ({ key, tiles: members }));
}
