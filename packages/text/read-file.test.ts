/** Files of every form are read alike, in a thread that can be ended. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { docx, p } from './read/docx/testing.ts';
import { explainFile, readFile } from './read-file.ts';
import { readStatement } from './read-statement.ts';
import { wordOf } from './testing.ts';

const folder = new URL('../../examples/statements/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe.each(names)('%s', (name) => {
  const bytes = readFileSync(new URL(name, folder));
  const plain = readStatement(bytes);

  test('written as a Word file reads as its plain text does', async () => {
    const word = await readFile(await wordOf(bytes));
    if (!word.ok || !plain.ok) throw new Error('unread');
    const told = ({ provisions, masthead, title, date, place, kind, letter }: typeof word.value) => ({
      provisions: provisions.map(({ lines: _, ...provision }) => provision),
      ...{ masthead, title, date, place, kind, letter },
    });
    expect(told(word.value)).toEqual(told(plain.value));
    expect(word.value).toMatchObject({ format: 'docx', warnings: [] });
  });

  test('reads in a thread as it does here', async () => {
    expect(await readFile(bytes, { apart: true })).toEqual(plain);
  });
});

const STATEMENT = [
  'Joint Statement',
  'The Parties declare as follows:',
  '1. The Parties agree.',
  '2. The Parties will meet.',
];

test('an explanation names the lines of the text as it was read', async () => {
  const explained = await explainFile(docx({ body: STATEMENT.map((text) => p(text)).join('') }));
  expect(explained.ok && explained.value.map(({ line, place }) => [line, place])).toEqual([
    [1, 'masthead'],
    [3, 'enacting_1'],
    [5, 'para_1'],
    [7, 'para_2'],
  ]);
});

test('a note names the provision that calls it', async () => {
  const call = '<w:r><w:t>2. The Parties will meet.</w:t><w:footnoteReference w:id="1"/></w:r>';
  const reading = await readFile(
    docx({
      body:
        STATEMENT.slice(0, 3)
          .map((text) => p(text))
          .join('') + p(call),
      footnotes: `<w:footnote w:id="1">${p('In Ostrel.')}</w:footnote>`,
    }),
  );
  expect(reading.ok && reading.value.notes).toEqual([{ mark: '1', text: 'In Ostrel.', place: 'para_2' }]);
});

test('reading is ended when its time is over, and the next file is read', async () => {
  const long = new TextEncoder().encode(
    `${STATEMENT.join('\n\n')}\n\n${'3. The Parties agree to meet.\n\n'.repeat(50_000)}`,
  );
  expect(await readFile(long, { apart: true, limits: { seconds: 0.05 } })).toEqual({
    ok: false,
    fault: { code: 'out-of-time', evidence: { seconds: 0.05 } },
  });
  expect(await readFile(new TextEncoder().encode(STATEMENT.join('\n\n')), { apart: true })).toMatchObject({
    ok: true,
  });
});

test('what is asked of a thread is refused as it is here', async () => {
  const oversized = await readFile(new Uint8Array(20), { limits: { bytes: 10 } });
  expect(oversized).toMatchObject({
    ok: false,
    fault: { code: 'too-large', evidence: { bytes: 20, limit: 10 } },
  });
  const damaged = await readFile(docx({ body: '<w:p>' }));
  expect(damaged).toMatchObject({ ok: false, fault: { code: 'damaged-file', evidence: { form: 'DOCX' } } });
});
