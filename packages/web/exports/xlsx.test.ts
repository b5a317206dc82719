import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Cell } from './csv.ts';
import { xlsx } from './xlsx.ts';

async function* runs(...all: (readonly (readonly Cell[])[])[]) {
  yield* all;
}

async function workbook(title: string, ...all: (readonly (readonly Cell[])[])[]) {
  const parts = unzipSync(Buffer.concat(await Array.fromAsync(xlsx(title, runs(...all)))));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

it('holds the parts that a workbook has', async () => {
  expect(Object.keys(await workbook('x', [['a']])).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
});

it('keeps numbers as numbers and everything else as text, formulas too', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet } = await workbook(
    'x',
    [['=1+1', 7, null]],
    [['вода & <b>', '水']],
  );
  expect(sheet).toContain('<t xml:space="preserve">=1+1</t>');
  expect(sheet).toContain('<c><v>7</v></c><c/>');
  expect(sheet).toContain('вода &amp; &lt;b&gt;');
  expect(sheet).toContain('水');
  expect(sheet).not.toContain('<f>');
});

it('leaves out characters that would spoil the file, not those beside them', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet } = await workbook('x', [['a\u0000b\u000bc\ud800d\tе😀']]);
  expect(sheet).toContain('abcd\tе😀');
});

it('names the sheet as Excel allows', async () => {
  const { 'xl/workbook.xml': book } = await workbook('a/b[c]: a name longer than thirty-one characters', [
    ['a'],
  ]);
  expect(/<sheet name="([^"]*)"/.exec(book ?? '')?.[1]).toBe('a b c   a name longer than thir');
});
