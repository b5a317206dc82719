/** Word stores how paragraphs are numbered, not their numbers; these are worked out as Word prints them. */
import { describe, expect, test } from 'vitest';
import { numeralIn } from '../numerals.ts';
import { abstract, level, list, p, textsOf } from './testing.ts';

const items = (...places: string[]): string => places.map((place) => p('x', { list: place })).join('');
const numbersOf = (numbering: string, body: string, styles?: string): string[] =>
  textsOf({ body, numbering, ...(styles === undefined ? {} : { styles }) }).map((text) =>
    text.replace(/ ?x$/, ''),
  );

describe('levels', () => {
  const legal = '<w:isLgl/>';
  test.each<[string, string, string, string[]]>([
    [
      'figures, then Latin letters, then Roman numerals; deeper levels begin anew',
      abstract(
        0,
        level(0, 'decimal', '%1.'),
        level(1, 'lowerLetter', '(%2)'),
        level(2, 'lowerRoman', '(%3)'),
      ),
      items('1/0', '1/1', '1/2', '1/2', '1/1', '1/0', '1/1'),
      ['1.', '(a)', '(i)', '(ii)', '(b)', '2.', '(a)'],
    ],
    [
      'Chinese counting and its points',
      abstract(0, level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）')),
      items('1/0', '1/1', '1/1', '1/0'),
      ['一、', '（一）', '（二）', '二、'],
    ],
    [
      'figures and Russian letters',
      abstract(0, level(0, 'decimal', '%1.'), level(1, 'russianLower', '%2)')),
      items('1/0', '1/1', '1/1', '1/0', '1/1'),
      ['1.', 'а)', 'б)', '2.', 'а)'],
    ],
    [
      'numbers of several levels',
      abstract(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.')),
      items('1/0', '1/1', '1/1', '1/0', '1/1'),
      ['I.', 'I.1.', 'I.2.', 'II.', 'II.1.'],
    ],
    [
      'legal numbering, in figures throughout',
      abstract(0, level(0, 'upperRoman', '%1.'), level(1, 'lowerLetter', '%1.%2', legal)),
      items('1/0', '1/1', '1/0', '1/1'),
      ['I.', '1.1', 'II.', '2.1'],
    ],
    [
      'a level above that has not begun',
      abstract(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')),
      items('1/1', '1/0', '1/1'),
      ['1.1', '1.', '1.1'],
    ],
    [
      'a level that never begins anew',
      abstract(0, level(0, 'decimal', '第%1条'), level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')),
      items('1/0', '1/1', '1/0', '1/1'),
      ['第1条', '1.', '第2条', '2.'],
    ],
    [
      'bullets of symbol fonts',
      abstract(0, level(0, 'bullet', '\uf0b7'), level(1, 'bullet', '–')),
      items('1/0', '1/1'),
      ['•', '–'],
    ],
  ])('%s', (_, abstractList, body, expected) => {
    expect(numbersOf(abstractList + list(1, 0), body)).toEqual(expected);
  });

  test('what stands after the number: a tab, a space or nothing', () => {
    const levels = ['tab', 'space', 'nothing'].map((after, at) =>
      level(at, 'decimal', `%${at + 1}.`, `<w:suff w:val="${after}"/>`),
    );
    const texts = textsOf({
      numbering: abstract(0, ...levels) + list(1, 0),
      body: items('1/0', '1/1', '1/2'),
    });
    expect(texts).toEqual(['1. x', '1. x', '1.x']);
  });
});

describe('lists', () => {
  const figures = abstract(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)'));
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

  test('go on over paragraphs without a number', () => {
    expect(numbersOf(figures + list(1, 0), items('1/0') + p('text') + items('1/0'))).toEqual([
      '1.',
      'text',
      '2.',
    ]);
  });
  test('of one kind count on in common, unless one begins anew', () => {
    expect(numbersOf(figures + list(1, 0) + list(2, 0), items('1/0', '2/0', '1/0'))).toEqual([
      '1.',
      '2.',
      '3.',
    ]);
    expect(numbersOf(figures + list(1, 0) + list(2, 0, restart), items('1/0', '1/0', '2/0', '2/0'))).toEqual([
      '1.',
      '2.',
      '1.',
      '2.',
    ]);
  });
  test('begin where they are told to', () => {
    const later = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>';
    expect(numbersOf(figures + list(1, 0, later), items('1/0', '1/0'))).toEqual(['7.', '8.']);
  });
  test('may replace a level', () => {
    const other = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1.')}</w:lvlOverride>`;
    expect(numbersOf(figures + list(1, 0, other), items('1/0', '1/0'))).toEqual(['A.', 'B.']);
  });
  test('count paragraphs that were deleted no more', () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`;
    expect(numbersOf(figures + list(1, 0), items('1/0') + deleted + items('1/0'))).toEqual(['1.', '2.']);
  });
});

describe('styles', () => {
  const style = (id: string, number: string, basedOn = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${number && `<w:numPr>${number}</w:numPr>`}</w:pPr></w:style>`;
  const tied = abstract(
    0,
    level(0, 'decimal', '%1.', '<w:pStyle w:val="Operative"/>'),
    level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Point"/>'),
  );
  const styles =
    style('Operative', '<w:numId w:val="1"/>') +
    style('Bold', '', 'Operative') +
    style('Point', '<w:numId w:val="1"/>', 'Operative');

  test('number their paragraphs, and those of styles based on them', () => {
    const body = ['Operative', 'Bold', 'Point', 'Operative'].map((id) => p('x', { style: id })).join('');
    expect(numbersOf(tied + list(1, 0), body, styles)).toEqual(['1.', '2.', '(a)', '3.']);
  });
  test('yield to what a paragraph says itself, also that it has no number', () => {
    const body =
      p('x', { style: 'Operative' }) +
      p('x', { style: 'Operative', list: '0/0' }) +
      p('x', { style: 'Operative', list: '1/1' });
    expect(numbersOf(tied + list(1, 0), body, styles)).toEqual(['1.', '', '(a)']);
  });
  test('based on one another in a circle number nothing', () => {
    expect(
      numbersOf(tied + list(1, 0), p('x', { style: 'A' }), style('A', '', 'B') + style('B', '', 'A')),
    ).toEqual(['']);
  });
});

test('a list that is not there numbers nothing', () => {
  expect(numbersOf('', items('9/0'))).toEqual(['']);
});

test.each([
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 12, '十二'],
  ['chineseCounting', 20, '二十'],
  ['chineseCounting', 105, '一百〇五'],
  ['chineseCounting', 110, '一百一十'],
  ['russianLower', 7, 'ж'],
  ['russianLower', 10, 'к'],
  ['russianLower', 29, 'аа'],
  ['lowerLetter', 27, 'aa'],
  ['lowerRoman', 49, 'xlix'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['decimalZero', 7, '07'],
  ['decimalEnclosedCircle', 3, '③'],
  ['ordinal', 12, '12th'],
  ['hindiNumbers', 16, '١٦'],
  ['klingon', 3, null],
])('%s %d is %s', (format, value, expected) => expect(numeralIn(format, value)).toBe(expected));
