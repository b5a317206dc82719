import { expect, it } from 'vitest';
import { MIGRATIONS } from '../sample/club.ts';
import * as club from '../sample/tables.ts';
import { unwritten } from '../testing.ts';
import * as record from './tables.ts';

it('the migrations of the tests bring exactly the tables in code', async () => {
  expect(await unwritten(MIGRATIONS, { ...record, ...club })).toEqual([]);
});

it('a table that no migration brings is found', async () => {
  const { note, ...others } = club;
  expect(await unwritten(MIGRATIONS, { ...record, ...others })).not.toEqual([]);
});
