import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainStatement, readStatement } from '@maslahat/text';
import { expect, it } from 'vitest';
import { requestOf, type Values, valuesIn, valuesOf, wrongFields } from './fields.ts';
import { previewOf } from './preview.ts';
import { bytesIn, packed } from './upload.ts';

const bytes = readFileSync(
  join(import.meta.dirname, '../../../../../examples/statements/2023-ostrel.en.txt'),
);
const read = readStatement(bytes);
if (!read.ok) throw new Error(read.fault.code);
const reading = read.value;
const values = valuesOf(reading);

const formOf = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

it('a form that comes back untouched asks for what was read', () => {
  expect(wrongFields(valuesIn(formOf(values)))).toEqual([]);
  expect(requestOf(reading, values).reading).toEqual(reading);
});

it('what the operator sets right goes before what was read, and what is emptied is unknown', () => {
  const request = requestOf(reading, {
    ...values,
    title: ' Ostrel ',
    date: '',
    symbol: 'R/1',
    meeting: '2023-ostrel',
  });
  expect(request.reading).toMatchObject({ title: 'Ostrel', date: null, symbol: 'R/1', place: reading.place });
  expect(request.meeting).toBe('2023-ostrel');
});

it.each<[keyof Values, string]>([
  ['date', '2023-13-14'],
  ['date', '14 May 2023'],
  ['title', 'x'.repeat(1001)],
  ['title', 'a\0b'],
  ['place', '\ud800'],
  ['kind', 'novel'],
  ['language', 'English'],
  ['meeting', '../etc'],
  ['edition', ''],
])('%s cannot be %j', (field, value) => {
  expect(wrongFields({ ...values, [field]: value })).toEqual([field]);
});

it('a field left out of the form is empty, never the last one’s', () => {
  expect(valuesIn(formOf({ title: 'x' }))).toEqual({
    ...Object.fromEntries(Object.keys(values).map((name) => [name, ''])),
    title: 'x',
  });
});

it('the file comes back from the form byte for byte', async () => {
  expect(Buffer.from(await bytesIn(formOf({ packed: await packed(bytes) })))).toEqual(bytes);
});

it.each(['%%%', 'aGVsbG8=', ''])(
  'a packed field that was tampered with is an empty file: %j',
  async (field) => {
    expect(await bytesIn(formOf({ packed: field }))).toHaveLength(0);
  },
);

it('a packed field that would swell beyond the limit is not unpacked', async () => {
  const zeros = await packed(new Uint8Array(64 * 1024 * 1024));
  expect(zeros.length).toBeLessThan(100_000);
  expect(await bytesIn(formOf({ packed: zeros }))).toHaveLength(0);
});

it('the preview marks every promise where it stands, and names the rule of every provision', () => {
  const explained = explainStatement(bytes);
  const preview = previewOf(reading, explained.ok ? explained.value : []);
  const shown = preview.provisions.flatMap(({ text, promises }) =>
    promises.map(({ span }) => text.slice(...span)),
  );
  expect(shown.toSorted()).toEqual(reading.commitments.map(({ quote }) => quote).toSorted());
  expect(preview.promises + preview.needs).toBe(reading.commitments.length);
  expect(preview.provisions.filter(({ rule, text }) => rule === '' && text !== '')).toEqual([]);
  expect(preview.above.map(({ text }) => text)).toEqual(reading.masthead);
  expect(preview.above.filter(({ rule, lines }) => rule === '' || lines[0] === 0)).toEqual([]);
});
