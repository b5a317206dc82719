/** Protects the wall: every promise has its tile, once, and the order of the statement is kept. */
import type { Tile } from '@maslahat/secretariat';
import { describe, expect, it } from 'vitest';
import { WALL_GROUPINGS, wallGrouping, wallGroups } from './wall.ts';

const tile = (id: string, theme: Tile['theme'], statement = '2021-turkmenbashi'): Tile => ({
  statement,
  id,
  paragraph: id.split('.')[0] ?? '',
  theme,
  force: 'agree',
  mark: 'not-judged',
  quote: {},
});
const TILES = [
  tile('2.1', 'water'),
  tile('2.2', null),
  tile('10.1', 'water'),
  tile('1.1', 'trade', '2022-cholpon-ata'),
];

describe('the wall', () => {
  it.each(WALL_GROUPINGS)('loses and doubles no tile, grouped by %s', (by) => {
    expect(
      wallGroups(TILES, by)
        .flatMap(({ tiles }) => tiles)
        .sort((one, other) => TILES.indexOf(one) - TILES.indexOf(other)),
    ).toEqual(TILES);
  });

  it('follows the statement, not the alphabet: paragraph 2 before 10', () => {
    expect(wallGroups(TILES, 'paragraph').map(({ key }) => key)).toEqual(['2', '10', '1']);
  });

  it('keeps what has no theme in a group of its own', () => {
    expect(wallGroups(TILES, 'theme').map(({ key, tiles }) => [key, tiles.length])).toEqual([
      ['water', 2],
      ['', 1],
      ['trade', 1],
    ]);
  });

  it.each([
    ['theme', 'theme'],
    [null, 'paragraph'],
    ['toString', 'paragraph'],
  ])('asked for %s it is grouped by %s', (asked, by) => {
    expect(wallGrouping(asked)).toBe(by);
  });
});
