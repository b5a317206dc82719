/** The text of a Word file is what is printed of it, in order, and nothing else. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import { readDocx } from './index.ts';
import { docx, p, sourceOf, textsOf } from './testing.ts';

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const body = (...paragraphs: string[]) => ({ body: paragraphs.join('') });
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe('what is printed is read', () => {
  test.each<[string, string, string[]]>([
    ['text cut into runs', p(run('co') + run('opera') + run('tion &amp; trade')), ['cooperation & trade']],
    [
      'breaks, tabs and hyphens',
      p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>'),
      ['a\nb c-d'],
    ],
    [
      'links and content controls',
      p(
        `<w:hyperlink>${run('a')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run('b')}</w:sdtContent></w:sdt>`,
      ),
      ['ab'],
    ],
    [
      'a field by its result',
      p(
        `${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('code')}${field('separate')}${run('7')}${field('end')}${run(' of')}`,
      ),
      ['7 of'],
    ],
    ['a simple field', p(`<w:fldSimple w:instr="DATE">${run('6 August')}</w:fldSimple>`), ['6 August']],
    ['a signed symbol', p('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t>a</w:t></w:r>'), ['•a']],
    [
      'a row of values as one line',
      `<w:tbl><w:tr><w:tc>${p('United Nations')}</w:tc><w:tc>${p('A/75/986')}</w:tc></w:tr></w:tbl>`,
      ['United Nations A/75/986'],
    ],
    [
      'a cell of several texts, each by itself',
      `<w:tbl><w:tr><w:tc>${p('a') + p('b')}</w:tc><w:tc>${p('c')}</w:tc></w:tr></w:tbl>`,
      ['a', 'b', 'c'],
    ],
    [
      'a text box once, after its paragraph',
      p(
        `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p('box')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('box')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent><w:t>text</w:t></w:r>`,
      ) + p('next'),
      ['text', 'box', 'next'],
    ],
  ])('%s', (_, content, expected) => expect(textsOf({ body: content })).toEqual(expected));

  test('the header of the first page only, for a masthead may stand there', () => {
    const section = (titled: string): string =>
      `<w:sectPr><w:headerReference w:type="first" r:id="header"/>${titled}</w:sectPr>`;
    const header = p('A/75/986');
    expect(textsOf({ body: p('text') + section('<w:titlePg/>'), header })).toEqual(['A/75/986', 'text']);
    expect(textsOf({ body: p('text') + section(''), header })).toEqual(['text']);
  });

  test('a prefix other than the usual one', () => {
    const parts = docx(body(p('text')));
    const source = readDocx(parts, LIMITS);
    expect(source.ok && source.value.text).toBe('text');
    const renamed = zipSync({
      '_rels/.rels': strToU8('<Relationships/>'),
      'word/document.xml': strToU8(
        '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>text</x:t></x:r></x:p></x:body></x:document>',
      ),
    });
    const other = readDocx(renamed, LIMITS);
    expect(other.ok && other.value.text).toBe('text');
  });
});

describe('tracked changes are read as accepted', () => {
  const deleted = (text: string): string => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  test.each<[string, string, string[], object]>([
    [
      'words put in and taken out',
      p(`${run('will ')}${deleted('consider')}<w:ins>${run('adopt')}</w:ins>`),
      ['will adopt'],
      { insertions: 1, deletions: 1 },
    ],
    [
      'a paragraph end taken out joins two',
      p(run('We '), { mark: '<w:del/>' }) + p('agree'),
      ['We agree'],
      { insertions: 0, deletions: 1 },
    ],
    [
      'text moved',
      p(`<w:moveFrom>${run('b')}</w:moveFrom>${run('a')}<w:moveTo>${run('b')}</w:moveTo>`),
      ['ab'],
      { insertions: 1, deletions: 1 },
    ],
    [
      'a row taken out',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('gone')}</w:tc></w:tr><w:tr><w:tc>${p('kept')}</w:tc></w:tr></w:tbl>`,
      ['kept'],
      { insertions: 0, deletions: 1 },
    ],
  ])('%s', (_, content, expected, evidence) => {
    const { text, warnings } = sourceOf({ body: content });
    expect(text.split('\n\n')).toEqual(expected);
    expect(warnings).toMatchObject([{ code: 'tracked-changes', evidence }]);
  });
  test('a change of form alone is none', () => {
    const changed =
      '<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>a</w:t></w:r></w:p>';
    expect(sourceOf({ body: changed })).toMatchObject({ text: 'a', warnings: [] });
  });
});

test('hidden text is left out, with a warning', () => {
  expect(
    sourceOf(body(p(run('shown') + run(' secret', '<w:vanish/>') + run('!', '<w:vanish w:val="0"/>')))),
  ).toMatchObject({
    text: 'shown!',
    warnings: [{ code: 'hidden-text', evidence: { characters: 6 } }],
  });
});

describe('notes', () => {
  const call = (kind: string, id: number, more = ''): string =>
    `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
  const note = (id: number, text: string): string =>
    `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`;

  test('stand apart, in the order of their calls, with the line that calls them', () => {
    const { text, notes } = sourceOf({
      body: p(run('a') + call('footnote', 5) + run('b')) + p('plain') + p(run('c') + call('footnote', 2)),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('—')}</w:footnote>${note(2, 'second')}${note(5, 'first')}`,
    });
    expect(text).toBe('ab\n\nplain\n\nc');
    expect(notes).toEqual([
      { mark: '1', text: 'first', line: 1 },
      { mark: '2', text: 'second', line: 5 },
    ]);
  });
  test('that only deleted text calls are deleted with it', () => {
    const content = `<w:p><w:del>${call('footnote', 2)}</w:del>${run('a')}</w:p>`;
    expect(sourceOf({ body: content, footnotes: note(2, 'gone') }).notes).toEqual([]);
  });
  test('count endnotes by themselves', () => {
    const { notes } = sourceOf({
      body: p(call('footnote', 1) + call('endnote', 1) + run('a')),
      footnotes: note(1, 'foot'),
      endnotes: note(1, 'end').replaceAll('footnote', 'endnote'),
    });
    expect(notes.map(({ mark, text }) => [mark, text])).toEqual([
      ['1', 'foot'],
      ['i', 'end'],
    ]);
  });
});

describe('what is no Word file, or too much of one, is refused', () => {
  const faultOf = (bytes: Uint8Array, limits = {}) => {
    const source = readDocx(bytes, { ...LIMITS, ...limits });
    return source.ok ? 'read' : source.fault;
  };
  const whole = docx(body(p('text')));
  test.each([
    ['cut off', whole.subarray(0, whole.length - 40)],
    ['without a document', zipSync({ 'word/other.xml': strToU8('<a/>') })],
    ['with broken XML', docx({ body: '<w:p><w:r>' })],
    [
      'with declared entities',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>') }),
    ],
  ])('%s', (_, bytes) =>
    expect(faultOf(bytes)).toMatchObject({ code: 'damaged-file', evidence: { form: 'DOCX' } }),
  );

  test('a part that swells', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(3_000_000).fill(32) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(faultOf(bomb, { unpacked: 1_000_000 })).toMatchObject({
      code: 'too-large',
      evidence: { limit: 1_000_000 },
    });
  });
  test('elements nested deeper than the limit', () => {
    const deep = docx({ body: `${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}` });
    expect(faultOf(deep)).toMatchObject({ code: 'too-large', evidence: { limit: LIMITS.depth } });
  });
  test('more parts than the limit', () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`word/${at}`, new Uint8Array()])),
    );
    expect(faultOf(many, { parts: 20 })).toMatchObject({ code: 'too-large', evidence: { limit: 20 } });
  });
});
