/** A statement reads alike in every encoding that has its letters. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODES } from '../language/index.ts';
import { studyStatement } from '../study.ts';
import { encoded, wide } from './encoding-testing.ts';
import type { LocalEncoding } from './local-encoding.ts';

const gold = new URL('../gold/', import.meta.url);
const specimens = CODES.flatMap((language) =>
  readdirSync(new URL(`${language}/`, gold))
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.structure.txt'))
    .map(
      (name) => [`${language}/${name}`, readFileSync(new URL(`${language}/${name}`, gold), 'utf8')] as const,
    ),
);

const structureIn = (bytes: Uint8Array) => {
  const study = studyStatement(bytes);
  return study.ok
    ? { language: study.value.language, provisions: study.value.structure.provisions }
    : study.fault;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(specimens)('%s', (_, text) => {
  const plain = structureIn(utf8(text));

  test.each([
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', wide(`\ufeff${text}`, 'le')],
    ['UTF-16 BE with a mark', wide(`\ufeff${text}`, 'be')],
    ['UTF-16 LE without', wide(text, 'le')],
    ['UTF-16 BE without', wide(text, 'be')],
  ])('%s', (_, bytes) => expect(structureIn(bytes)).toEqual(plain));
});

const LOCAL: readonly (readonly [LocalEncoding, string])[] = [
  ['windows-1251', 'ru'],
  ['koi8-r', 'ru'],
  ['gb18030', 'zh'],
  ['windows-1256', 'ar'],
];
/** Letters and signs that the encodings of one byte have not. */
const spelled = (text: string, encoding: LocalEncoding): string =>
  encoding === 'gb18030'
    ? text
    : text
        .replace(/[٠-٩]/g, (figure) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(figure)))
        .replace(/[–—]/g, '-')
        .replace(/[«»“”]/g, '"')
        .replace(/ё/g, 'е');

describe.each(LOCAL)('%s', (encoding, language) => {
  test.each(specimens.filter(([name]) => name.startsWith(`${language}/`)))('%s', (_, text) => {
    const typed = spelled(text, encoding);
    expect(structureIn(encoded(typed, encoding))).toEqual(structureIn(utf8(typed)));
  });
});
