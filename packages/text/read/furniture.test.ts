import { describe, expect, test } from 'vitest';
import { clearFurniture, pageNumbers } from './furniture.ts';
import { linesOf } from './lines.ts';

function cleared(text: string): string[] {
  const lines = linesOf(text);
  return lines.ok ? clearFurniture(lines.value).lines.map((line) => line.text) : [];
}

test.each(pageNumbers.map((rule) => [rule.name, rule] as const))(
  '%s',
  (_, { pattern, example, unlike = '' }) => {
    expect(pattern.test(example)).toBe(true);
    expect(pattern.test(unlike)).toBe(false);
  },
);

describe('what belongs to the page is parted from the text', () => {
  test.each([
    ['a page number between dashes', 'road\n\n- 2 -\n\nand bridge', ['road', 'and bridge']],
    ['a number alone before a new page', 'road\n2\n\fand bridge', ['road', 'and bridge']],
    [
      'a symbol repeated over pages',
      'A/81/5\nTitle\n\fA/81/5\nroad\n\fA/81/5\nbridge',
      ['A/81/5', 'Title', 'road', 'bridge'],
    ],
    [
      'the two symbols of a document of two organs',
      'United Nations A/81/5–S/2026/5\n1\n2\n3\n4\n5\nroad\n\n5/7\n\nA/81/5\nS/2026/5\n\nbridge',
      ['United Nations A/81/5–S/2026/5', '1', '2', '3', '4', '5', 'road', 'bridge'],
    ],
    [
      'a title repeated under the symbol',
      'United Nations A/RES/81/77\n\n81/77. Shared lakes\n\nroad\n\n1/2\n\nA/RES/81/77\nShared lakes\n\nbridge',
      ['United Nations A/RES/81/77', '81/77. Shared lakes', 'road', 'bridge'],
    ],
    [
      'a symbol with its year',
      'United Nations S/RES/2811 (2026)\nroad\n\fS/RES/2811 (2026)\nbridge',
      ['United Nations S/RES/2811 (2026)', 'road', 'bridge'],
    ],
    [
      'numbers that count the pages to the end',
      'road\n\n1\n\nand\n\n2\n\nbridge\n\n3',
      ['road', 'and', 'bridge'],
    ],
  ])('%s', (_, text, expected) => expect(cleared(text)).toEqual(expected));
});

describe('what only looks like it stays', () => {
  test.each([
    ['a number alone inside a page', 'road\n\n2\n\nand bridge', ['road', '2', 'and bridge']],
    ['numbers alone that go on with text', 'road\n\n1\n\n2\n\nbridge', ['road', '1', '2', 'bridge']],
    ['numbers alone that do not count on', 'road\n\n3\n\nand bridge\n\n7', ['road', '3', 'and bridge', '7']],
    ['a symbol in the text', 'road\n\nA/81/5\n\nbridge', ['road', 'A/81/5', 'bridge']],
    ['a line repeated inside pages', 'Lake\n\nLake\n\nLake', ['Lake', 'Lake', 'Lake']],
    ['a span of years', 'road\n\n2022-2024\n\nbridge', ['road', '2022-2024', 'bridge']],
    [
      'a long line repeated at page ends',
      `${'x'.repeat(120)}\n\f${'x'.repeat(120)}`,
      ['x'.repeat(120), 'x'.repeat(120)],
    ],
  ])('%s', (_, text, expected) => expect(cleared(text)).toEqual(expected));
});
