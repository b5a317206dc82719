/** The text of a PDF is what its pages say, without what they only repeat, in the order in which it is read. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../read-file.ts';
import { textsIn } from '../../testing.ts';
import { LIMITS } from '../limits.ts';
import { bracketsAreMirrored } from './brackets.ts';
import { lineOf, type Run } from './glyphs.ts';
import { readPdf } from './index.ts';
import { withoutRadicals } from './radicals.ts';
import { hasBrowser, printed } from './testing.ts';

const read = async (bytes: Uint8Array) => {
  const source = await readPdf(bytes, LIMITS);
  if (!source.ok) throw new Error(JSON.stringify(source.fault));
  return source.value;
};
const paragraphs = (count: number, text: string): string =>
  Array.from({ length: count }, (_, at) => `<p>${at + 1}. ${text}</p>`).join('');
const SENTENCE =
  'The Parties agreed to hold a forum of the States on the lake and to exchange data with one another every year.';

// Printing needs the browser that tests of pages use; without it these say that they are skipped.
describe.skipIf(!hasBrowser)('printed by a browser', () => {
  test.each([
    '2021-turkmenbashi.en.txt',
    '2021-turkmenbashi.zh.txt',
    '2022-lisgor.ru.txt',
    '2023-ostrel.en.txt',
  ])('%s reads as its plain text does', async (name) => {
    const bytes = readFileSync(new URL(`../../../../examples/statements/${name}`, import.meta.url));
    const plain = await readFile(bytes);
    const body = textsIn(bytes).map(
      (text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    );
    const style =
      '@page{@top-right{content:"A/81/77";font-size:9pt}@bottom-center{content:counter(page) "/" counter(pages);font-size:9pt}}';
    const pdf = await readFile(
      await printed(body.join('\n'), { style, language: name.split('.')[1] ?? 'en' }),
    );
    if (!pdf.ok || !plain.ok) throw new Error(pdf.ok ? 'unread' : JSON.stringify(pdf.fault));
    const close = (text: string): string =>
      text.replace(/(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu, '');
    const told = ({ provisions }: typeof pdf.value) =>
      provisions.map(({ id, kind, number, text }) => ({ id, kind, number, text: close(text) }));
    expect(told(pdf.value)).toEqual(told(plain.value));
    expect(pdf.value.masthead.filter((line) => line === 'A/81/77')).toHaveLength(1);
  });

  test('two columns one after the other, with a title over both', async () => {
    const style = '.c{columns:2;column-gap:10mm;column-fill:auto;height:150mm;font-size:8pt}';
    const { text } = await read(
      await printed(
        `<h3>Statement on the Lake and all its Shores</h3><div class=c>${paragraphs(12, SENTENCE)}</div>`,
        { style },
      ),
    );
    const joined = text.replace(/\s+/g, ' ');
    for (let at = 1; at <= 12; at++) expect(joined).toContain(`${at}. ${SENTENCE}`);
    expect(joined.startsWith('Statement on the Lake')).toBe(true);
  });

  test('footnotes apart, with the line that calls them', async () => {
    const style = 'sup{font-size:7pt}.n{font-size:8pt;position:absolute;top:140mm}';
    const body = `<p>1. We met on the lake<sup>3</sup> in May.</p><p>2. In 2026 we agreed.</p><div class=n>3 The lake of Ostrel, in the<br>north.</div>`;
    const { text, notes } = await read(await printed(body, { style }));
    expect(text).toBe('1. We met on the lake in May.\n\n2. In 2026 we agreed.');
    expect(notes).toEqual([{ mark: '3', text: 'The lake of Ostrel, in the north.', line: 1 }]);
  });

  test('small type without a call is text', async () => {
    const body = '<p>We met.</p><p style="font-size:8pt">3 lakes were named.</p>';
    expect(await read(await printed(body))).toMatchObject({
      text: 'We met.\n\n3 lakes were named.',
      notes: [],
    });
  });

  test('a page of pictures has no text, and says what to do', async () => {
    const source = await readPdf(
      await printed('<div style="width:9cm;height:9cm;background:#345"></div>'),
      LIMITS,
    );
    expect(source).toEqual({
      ok: false,
      fault: { code: 'no-text-layer', evidence: { form: 'PDF', pages: 1 } },
    });
  });

  test('more pages than the limit are not read', async () => {
    const source = await readPdf(await printed('<p style="break-after:page">a</p><p>b</p>'), {
      ...LIMITS,
      pages: 1,
    });
    expect(source).toMatchObject({
      ok: false,
      fault: { code: 'too-large', evidence: { pages: 2, limit: 1 } },
    });
  });
});

describe('what is no PDF is refused', () => {
  test.each([
    ['a beginning alone', '%PDF-1.7\n'],
    ['noise after the beginning', `%PDF-1.7\n${'x y z '.repeat(500)}`],
  ])('%s', async (_, text) => {
    expect(await readPdf(new TextEncoder().encode(text), LIMITS)).toMatchObject({
      ok: false,
      fault: { code: 'damaged-file' },
    });
  });
});

/** Runs of one line from left to right, each as wide as its text; '_' is a gap of five points. */
function runsOf(texts: readonly string[]): Run[] {
  let x = 0;
  const runs: Run[] = [];
  for (const text of texts) {
    const width = /^_+$/.test(text) ? text.length * 5 : text.length * 6;
    if (!/^_+$/.test(text)) runs.push({ text, x, width, y: 100, size: 12 });
    x += width;
  }
  return runs;
}

const line = (leftwards: boolean, ...texts: string[]): string =>
  lineOf(runsOf(texts), { leftwards, mirrored: true }).text;

describe('lines read from the right', () => {
  test.each<[string, string[], string]>([
    ['words', ['الأطراف', '_', 'اتفقت'], 'اتفقت الأطراف'],
    [
      'a symbol in brackets',
      ['المؤرخ', '_', '(', 'S/', '2026', '/', '100', ')', '_', 'قرارها'],
      'قرارها (S/2026/100) المؤرخ',
    ],
    ['a date', ['2026', '_', 'ديسمبر', '/', 'الأول', '_', 'كانون', '_', '31'], '31 كانون الأول/ديسمبر 2026'],
    ['Latin words', ['قالت', '_', 'United', '_', 'Nations', '_', 'الأمم'], 'الأمم United Nations قالت'],
    ['figures side by side', ['عام', '_', '2026', '_', '100', '_', 'رقم'], 'رقم 100 2026 عام'],
    ['letters in their printed forms', ['ﺐﻫﺫ'], 'ﺐﻫﺫ'.normalize('NFKC')],
  ])('%s', (_, runs, expected) => expect(line(true, ...runs)).toBe(expected));

  test('a line from the left stays as it is', () =>
    expect(line(false, 'We', '_', '(A/75/986)', '_', 'agree')).toBe('We (A/75/986) agree'));
});

describe('brackets among letters written from the right', () => {
  test.each([
    ['as they look', [')', 'أ', '('], true],
    ['as they are meant', ['(', 'أ', ')'], false],
    ['none', ['أ'], true],
  ])('%s', (_, fromRight, mirrored) => {
    const runs = runsOf(['الأطراف', '_', ...fromRight.toReversed()]);
    expect(bracketsAreMirrored([runs])).toBe(mirrored);
    const { text } = lineOf(runs, { leftwards: true, mirrored });
    expect(text).toBe(fromRight.length === 1 ? 'أ الأطراف' : '(أ) الأطراف');
  });

  test('of a text from the left tell nothing', () => {
    expect(bracketsAreMirrored([runsOf([')', 'a', '('])])).toBe(true);
  });
});

describe('a number on the margin', () => {
  test.each([
    ['is set off from its text', ['16', '____', 'The Parties'], '16. The Parties'],
    ['is none where only a space follows', ['16', '_', 'Parties'], '16 Parties'],
    ['is none before other figures', ['16', '____', '2026'], '16 2026'],
    ['is none where it is a year', ['2026', '____', 'The Parties'], '2026 The Parties'],
  ])('%s', (_, texts, expected) => expect(line(false, ...texts)).toBe(expected));
});

test('radicals are read as the characters they stand for, and characters as they are', () => {
  expect(withoutRadicals('⼈⺠⻉⽔人民')).toBe('人民贝水人民');
});

test('a file is read as often as it is given, from a Buffer too', async () => {
  const bytes = readFileSync(new URL('../../gold/en/joint.office.pdf', import.meta.url));
  expect(await read(bytes)).toEqual(await read(bytes));
});
