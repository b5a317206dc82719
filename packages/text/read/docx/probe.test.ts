/**
 * One file with the ways in which Word counts that statements of several languages use: thirteen numbers that no
 * paragraph holds as text. Each is where Word prints it, and no other paragraph bears one.
 */
import { describe, expect, test } from 'vitest';
import { abstract, level, list, p, sourceOf, textsOf } from './testing.ts';

const numbering =
  abstract(0, level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）')) +
  abstract(1, level(0, 'decimal', '%1.'), level(1, 'russianLower', '%2)')) +
  abstract(2, level(0, 'lowerLetter', '(%1)'), level(1, 'lowerRoman', '(%2)')) +
  list(1, 0) +
  list(2, 1) +
  list(3, 2) +
  list(4, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');

const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
const body = [
  p('联合声明'),
  p('各方商定定期会晤。', { list: '1/0' }),
  p('扩大贸易；', { list: '1/1' }),
  p('保护湖泊。', { list: '1/1' }),
  p('各方支持该倡议。', { list: '1/0' }),
  p('Совместное заявление'),
  p('Стороны договорились:', { list: '2/0' }),
  p('обмениваться данными;', { list: '2/1' }),
  p('встречаться ежегодно.', { list: '2/1' }),
  p('Без номера.'),
  p('Стороны поддерживают.', { list: '2/0' }),
  p('The Parties will:', { list: '3/0' }),
  p('meet;', { list: '3/1' }),
  p('trade.', { list: '3/1' }),
  `<w:tbl><w:tr>${cell('State')}${cell('Year')}</w:tr></w:tbl>`,
  p('The Parties support peace.', { list: '3/0' }),
  p('<w:r><w:t>We agree.</w:t><w:footnoteReference w:id="1"/></w:r>', { list: '4/0' }),
];

const NUMBERS = [
  '一、',
  '（一）',
  '（二）',
  '二、',
  '1.',
  'а)',
  'б)',
  '2.',
  '(a)',
  '(i)',
  '(ii)',
  '(b)',
  '1.',
];

test('thirteen of thirteen numbers', () => {
  const texts = textsOf({
    body: body.join(''),
    numbering,
    footnotes: `<w:footnote w:id="1">${p('In Ostrel.')}</w:footnote>`,
  });
  const labels = texts.flatMap(
    (text) => /^(?:[一二]、|（[一二]）|\d+\.|[аб]\)|\([a-z]+\))/u.exec(text) ?? [],
  );
  expect(labels).toEqual(NUMBERS);
  expect(texts).toHaveLength(body.length);
  for (const plain of ['联合声明', 'Совместное заявление', 'Без номера.', 'State Year'])
    expect(texts).toContain(plain);
});

describe('numbers by styles, and what overrides them', () => {
  const style = (id: string, properties: string, basedOn = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;
  const numbered = (id: string, place?: number): string =>
    `<w:numPr>${place === undefined ? '' : `<w:ilvl w:val="${place}"/>`}<w:numId w:val="${id}"/></w:numPr>`;
  const styles =
    style('Normal', '').replace('w:type', 'w:default="1" w:type') +
    style('Paragraph', numbered('2')) +
    style('Point', numbered('2', 1)) +
    style('Later', '', 'Paragraph') +
    style('Plain', numbered('0'), 'Paragraph') +
    '<w:style w:type="numbering" w:styleId="Scheme"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  const read = (...paragraphs: string[]): string[] =>
    textsOf({ body: paragraphs.join(''), numbering, styles }).map((text) => text.replace(/ ?x$/, ''));
  const styled = (...ids: string[]): string[] => ids.map((id) => p('x', { style: id }));

  test.each<[string, string[], string[]]>([
    ['a style that counts', styled('Paragraph', 'Point', 'Point', 'Paragraph'), ['1.', 'а)', 'б)', '2.']],
    ['a style based on it', styled('Paragraph', 'Later'), ['1.', '2.']],
    ['a style that takes the number away', styled('Paragraph', 'Plain', 'Later'), ['1.', '', '2.']],
    ['no style', styled('Paragraph', 'Normal').concat(p('x')), ['1.', '', '']],
    [
      'a paragraph that begins anew by a list of its own',
      [...styled('Paragraph', 'Later'), p('x', { style: 'Paragraph', list: '4/0' }), ...styled('Later')],
      ['1.', '2.', '1.', '2.'],
    ],
    ['a style that is not there', styled('Nowhere'), ['']],
  ])('%s', (_, paragraphs, expected) => expect(read(...paragraphs)).toEqual(expected));

  test('a list that takes its levels from a numbering style', () => {
    const linked = `${numbering}<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="Scheme"/></w:abstractNum>${list(9, 9)}`;
    expect(
      textsOf({ body: p('x', { list: '9/0' }) + p('x', { list: '9/1' }), numbering: linked, styles }),
    ).toEqual(['1. x', 'а) x']);
  });
});

describe('what stands around a text in the file and is no text of it', () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

  test.each<[string, string, string[]]>([
    [
      'a soft hyphen stays invisible',
      p('<w:r><w:t>co</w:t><w:softHyphen/><w:t>operation</w:t></w:r>'),
      ['co\u00adoperation'],
    ],
    [
      'a field within the code of a field',
      p(
        `${char('begin')}${code('IF ')}${char('begin')}${code('PAGE')}${char('separate')}${run('1')}${char('end')}${code(' = 1')}${char('separate')}${run('first')}${char('end')}${run(' page')}`,
      ),
      ['first page'],
    ],
    [
      'a field without a result',
      p(`${run('a')}${char('begin')}${code('XE "lake"')}${char('end')}${run('b')}`),
      ['ab'],
    ],
    [
      'a field over two paragraphs',
      p(`${char('begin')}${code('TOC')}${char('separate')}${run('one')}`) + p(`${run('two')}${char('end')}`),
      ['one', 'two'],
    ],
    [
      'content controls around paragraphs, rows and cells',
      `<w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>${p('a')}</w:sdtContent></w:sdt><w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${p('b')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`,
      ['a', 'b'],
    ],
    [
      'of two wordings of one thing the newer',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['new'],
    ],
    [
      'the older where the newer is not known',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:char="2116"/></mc:Choice><mc:Fallback><w:t>№</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['№'],
    ],
    [
      'the older where it is the only one',
      p(`<w:r><mc:AlternateContent><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>`),
      ['old'],
    ],
    [
      'a table within a cell',
      `<w:tbl><w:tr><w:tc>${p('a')}<w:tbl><w:tr><w:tc>${p('b')}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
      ['a', 'b'],
    ],
    [
      'comments',
      p(
        '<w:commentRangeStart w:id="0"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
      ),
      ['a'],
    ],
  ])('%s', (_, content, expected) => expect(textsOf({ body: content })).toEqual(expected));

  test('a page number in a header that stands on every page', () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
    expect(sourceOf({ body: p('text') + section, header: p('A/81/77') }).text).toBe('text');
  });
});
