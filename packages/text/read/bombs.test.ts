/** Small files that would grow, nest or last without end are ended at a limit, and take little memory until then. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type FileOptions, readFile } from '../read-file.ts';
import { docx, p } from './docx/testing.ts';
import { LIMITS } from './limits.ts';
import { pageOf, pdfOf, streamOf } from './pdf/testing.ts';

const MEBIBYTE = 1024 * 1024;

async function faultOf(bytes: Uint8Array, options: FileOptions = {}) {
  const reading = await readFile(bytes, options);
  return reading.ok ? 'read' : reading.fault;
}

describe('archives', () => {
  test('a part that unpacks to more than all parts may', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * MEBIBYTE) }, { level: 1 });
    expect(bomb.length).toBeLessThan(MEBIBYTE);
    const before = process.memoryUsage().rss;
    const limit = 10 * MEBIBYTE;
    expect(await faultOf(bomb, { limits: { unpacked: limit } })).toMatchObject({
      code: 'too-large',
      evidence: { limit },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MEBIBYTE);
  });

  test('a part that unpacks to more than it declares is cut off there', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(5 * MEBIBYTE).fill(32) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    // The sizes that the list at the archive's end gives, and the part's own head.
    for (let at = 0; at + 4 < bomb.length; at++)
      if (view.getUint32(at, true) === 5 * MEBIBYTE) view.setUint32(at, 500, true);
    expect(await faultOf(bomb)).toMatchObject({ code: 'damaged-file' });
  });

  test('an archive in an archive is no statement, and is not opened', async () => {
    const inner = zipSync({ 'word/document.xml': new Uint8Array(MEBIBYTE) });
    expect(await faultOf(zipSync({ 'inner.docx': inner }))).toMatchObject({ code: 'binary' });
  });
});

describe('entities', () => {
  const declared = `<!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;

  test('declared in Akoma Ntoso do not expand, nor reach for another file', async () => {
    for (const name of ['b', 'c'])
      expect(
        await faultOf(
          strToU8(`<?xml version="1.0"?>${declared}<akomaNtoso><doc><p>&${name};</p></doc></akomaNtoso>`),
        ),
      ).toMatchObject({ code: 'damaged-file' });
  });

  test('declared in a page do not expand', async () => {
    expect(await faultOf(strToU8(`<!DOCTYPE html [<!ENTITY b "lol">]><p>&b;</p>`))).not.toBe('read');
  });
});

describe('nesting', () => {
  const deep = (tag: string): string => `<${tag}>`.repeat(20_000) + `</${tag}>`.repeat(20_000);

  test.each([
    ['a page', strToU8(`<!DOCTYPE html>${deep('div')}`)],
    ['a Word file', docx({ body: deep('w:sdt') })],
    ['Akoma Ntoso', strToU8(`<akomaNtoso>${deep('p')}</akomaNtoso>`)],
  ])('%s', async (_, bytes) => {
    expect(await faultOf(bytes)).toMatchObject({ code: 'too-large', evidence: { limit: LIMITS.depth } });
  });

  test('a tree of pages that holds itself', async () => {
    const pages = '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>';
    expect(await faultOf(pdfOf(['<</Type/Catalog/Pages 2 0 R>>', pages]))).toMatchObject({
      code: expect.stringMatching(/damaged-file|no-text-layer/),
    });
  });
});

describe('a PDF', () => {
  test('of ten thousand pages is refused before they are read', async () => {
    const count = 10_000;
    const kids = Array.from({ length: count }, (_, at) => `${at + 4} 0 R`).join(' ');
    const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 3 0 R>>';
    const bytes = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${kids}]/Count ${count}>>`,
      streamOf('BT ET'),
      ...Array.from({ length: count }, () => page),
    ]);
    expect(await faultOf(bytes)).toEqual({
      code: 'too-large',
      evidence: { pages: count, limit: LIMITS.pages },
    });
  });

  test('whose table of letters claims sixteen million again and again is ended, and the next file is read', async () => {
    const ranges = Array.from(
      { length: 60 },
      (_, at) =>
        `<${at.toString(16).padStart(2, '0')}000000> <${at.toString(16).padStart(2, '0')}fffffe> <0041>`,
    );
    const letters = `1 begincodespacerange <00000000> <ffffffff> endcodespacerange\n${ranges.length} beginbfrange\n${ranges.join('\n')}\nendbfrange`;
    expect(await faultOf(pageOf('text', letters), { limits: { seconds: 3, memory: 512 } })).toMatchObject({
      code: expect.stringMatching(/^out-of-(?:time|memory)$/),
    });
    const texts = [
      'Joint Statement',
      'The Parties declare as follows:',
      '1. The Parties agree.',
      '2. They meet.',
    ];
    expect(await faultOf(docx({ body: texts.map((text) => p(text)).join('') }))).toBe('read');
  });

  test('that is locked says so', async () => {
    const lock = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>/ID[<01><01>]`;
    const bytes = pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'], lock);
    expect(await faultOf(bytes)).toEqual({ code: 'encrypted', evidence: { form: 'PDF' } });
  });
});
