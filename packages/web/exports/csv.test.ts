import { expect, it } from 'vitest';
import { type Cell, csv } from './csv.ts';

async function* runs(...all: (readonly (readonly Cell[])[])[]) {
  yield* all;
}

const text = async (...all: (readonly (readonly Cell[])[])[]) =>
  Buffer.concat(await Array.fromAsync(csv(runs(...all)))).toString();

it('quotes what would end a cell, and nothing else', async () => {
  expect(await text([['a', 'said "b"', 'c,d', 'two\nlines', null, 5, 'вода']])).toBe(
    '\uFEFFa,"said ""b""","c,d","two\nlines",,5,вода\r\n',
  );
});

it('the mark stands once, however many runs there are', async () => {
  expect(await text([['a']], [['b']], [])).toBe('\uFEFFa\r\nb\r\n');
});
