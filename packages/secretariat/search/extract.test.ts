import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { extractOf } from './extract.ts';
import { readingsOf } from './words.ts';

const tokensOf = (query: string) => new Set(readingsOf(query).flat());
const shown = (text: string, language: string, query: string) => {
  const { extract, found } = extractOf(text, language, tokensOf(query));
  return found.reduceRight(
    (marked, [from, to]) => `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
    extract,
  );
};

test.each([
  ['The Parties protect glaciers.', 'en', 'glacier', 'The Parties protect [glaciers].'],
  ['Стороны берегут ледники.', 'ru', 'ледников', 'Стороны берегут [ледники].'],
  ['宣布 2025 年为国际冰川保护年', 'zh', '国际冰川', '宣布 2025 年为[国际冰川]保护年'],
  ['冰川与冰川', 'zh', '冰川', '[冰川]与[冰川]'],
  ['Nothing of the kind.', 'en', 'glacier', 'Nothing of the kind.'],
])('%s (%s), looked for %s', (text, language, query, marked) => {
  expect(shown(text, language, query)).toBe(marked);
});

test('a long text is cut at words, around what was found', () => {
  const text = `${'before '.repeat(100)}glacier ${'after '.repeat(200)}`;
  const { extract, found } = extractOf(text, 'en', tokensOf('glacier'));
  expect(extract.startsWith('…before ')).toBe(true);
  expect(extract.endsWith('after…')).toBe(true);
  expect(extract.length).toBeLessThan(500);
  expect(found.map(([from, to]) => extract.slice(from, to))).toEqual(['glacier']);
});

it('never cuts a character in two, and its ranges lie inside the extract', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc.string({ maxLength: 8 }),
      (text, query) => {
        const { extract, found } = extractOf(text, 'zh', tokensOf(query));
        expect(extract.isWellFormed()).toBe(text.isWellFormed());
        for (const [from, to] of found) expect(extract.slice(from, to)).not.toBe('');
      },
    ),
  );
});
