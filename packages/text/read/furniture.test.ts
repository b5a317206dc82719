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
  ])('%s', (_, text, expected) => expect(cleared(text)).toEqual(expected));
});

describe('what only looks like it stays', () => {
  test.each([
    ['a number alone inside a page', 'road\n\n2\n\nand bridge', ['road', '2', 'and bridge']],
    ['a line repeated inside pages', 'Lake\n\nLake\n\nLake', ['Lake', 'Lake', 'Lake']],
    ['a span of years', 'road\n\n2022-2024\n\nbridge', ['road', '2022-2024', 'bridge']],
    [
      'a long line repeated at page ends',
      `${'x'.repeat(120)}\n\f${'x'.repeat(120)}`,
      ['x'.repeat(120), 'x'.repeat(120)],
    ],
  ])('%s', (_, text, expected) => expect(cleared(text)).toEqual(expected));
});
