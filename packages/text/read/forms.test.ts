/** Nothing is lost or invented on the way from a form to its text: what goes in as paragraphs comes out as texts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocx } from './docx/index.ts';
import { docx, p } from './docx/testing.ts';
import { readHtml } from './html/index.ts';
import { kindOf } from './kind.ts';
import { LIMITS } from './limits.ts';

const word = fc.constantFrom(
  'lake',
  '和',
  'мир',
  'a<b',
  '&amp;',
  'الماء',
  '1.',
  '(a)',
  'co\u00adop',
  '“x”',
  '𝒜',
  '–',
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 20 });
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('paragraphs of a Word file', () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(5), (texts, cut) => {
      const runs = (text: string): string =>
        `<w:r><w:t xml:space="preserve">${escaped(text.slice(0, cut))}</w:t></w:r><w:r><w:t xml:space="preserve">${escaped(text.slice(cut))}</w:t></w:r>`;
      // A character of two halves is never cut between them by Word.
      const whole = texts.map((text) => text.replaceAll('𝒜', 'A'));
      const source = readDocx(docx({ body: whole.map((text) => p(runs(text))).join('') }), LIMITS);
      expect(source.ok && source.value.text.split('\n\n')).toEqual(whole);
    }),
  );
});

test('paragraphs of a page', () => {
  fc.assert(
    fc.property(paragraphs, (texts) => {
      const page = `<!DOCTYPE html><meta charset="utf-8">${texts.map((text) => `<p>${escaped(text)}</p>`).join('')}`;
      const source = readHtml(new TextEncoder().encode(page), LIMITS);
      expect(source.ok && source.value.text.split('\n\n')).toEqual(texts);
    }),
  );
});

test.each<[string, string, string]>([
  ['a page', '<!DOCTYPE html><p>a', 'html'],
  ['a page without a head', '\n <!-- a --><div>a</div>', 'html'],
  ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
  ['Akoma Ntoso', '<?xml version="1.0"?>\n<akn:akomaNtoso xmlns:akn="x">', 'akn'],
  ['a PDF', '%PDF-1.7', 'pdf'],
  ['text', 'The Parties <p> agree', 'text'],
  ['text that begins with a bracket', '<1> The Parties', 'text'],
])('%s is told by its bytes', (_, text, kind) => {
  expect(kindOf(new TextEncoder().encode(text))).toEqual({ ok: true, value: kind });
});

test.each<[string, Uint8Array, string]>([
  ['other XML', new TextEncoder().encode('<?xml version="1.0"?><rss>'), 'form-not-supported'],
  ['RTF', new TextEncoder().encode('{\\rtf1'), 'form-not-supported'],
  [
    'a locked Word file',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ],
  ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'binary'],
])('%s is refused by its bytes', (_, bytes, code) => {
  expect(kindOf(bytes)).toMatchObject({ ok: false, fault: { code } });
});
