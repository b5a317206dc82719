/** Encodings that nothing declares are told by what their letters do, and one is never taken for another. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import { encoded } from './encoding-testing.ts';
import { type LocalEncoding, localEncoding } from './local-encoding.ts';

const specimen = (name: string): string =>
  readFileSync(new URL(`../../../examples/statements/${name}`, import.meta.url), 'utf8');

const russian = specimen('2021-turkmenbashi.ru.txt');
const agreement = specimen('2022-lisgor.ru.txt');
const chinese = specimen('2021-turkmenbashi.zh.txt');
const arabic = readFileSync(new URL('../gold/ar/joint.txt', import.meta.url), 'utf8');

test.each<[LocalEncoding, string, string]>([
  ['windows-1251', 'a joint statement', russian],
  ['windows-1251', 'an agreement', agreement],
  ['windows-1251', 'a line', 'Стороны договорились о нижеследующем'],
  ['koi8-r', 'a joint statement', russian],
  ['koi8-r', 'an agreement', agreement],
  ['koi8-r', 'a line', 'Стороны договорились о нижеследующем'],
  ['gb18030', 'a joint statement', chinese],
  ['gb18030', 'a line with figures', '1. 各方商定于2026年12月31日前定期会晤。'],
  ['windows-1256', 'a joint statement', arabic],
  ['windows-1256', 'a line', 'اتفقت الأطراف على تبادل البيانات عن المياه'],
])('%s: %s', (encoding, _, text) => {
  const bytes = encoded(text, encoding);
  expect(localEncoding(bytes)).toBe(encoding);
  const decoded = decode(bytes);
  const shown = (whole: string): string =>
    whole.replace(/[^\p{Script=Cyrillic}\p{Script=Han}\u0620-\u064a]/gu, '');
  expect(decoded.ok && shown(decoded.value)).toBe(shown(text));
});

describe('what is none of them is none', () => {
  test.each([
    [
      'Greek in ISO 8859-7',
      Uint8Array.from({ length: 400 }, (_, at) => (at % 7 === 6 ? 32 : 0xb6 + (at % 9))),
    ],
    [
      'French in ISO 8859-1',
      Uint8Array.from(
        [...'Les Parties sont convenues de coop\u00e9rer \u00e0 Gen\u00e8ve'].map((letter) =>
          letter.charCodeAt(0),
        ),
      ),
    ],
    ['Arabic in ISO 8859-6', Uint8Array.from([0xc7, 0xe4, 0xc7, 0xd7, 0xd1, 0xc7, 0xe1, 0x20, 0xc7, 0xea])],
    ['noise', Uint8Array.from({ length: 4000 }, (_, at) => ((at * at * 31 + (at >> 3) * 17) % 255) + 1)],
  ])('%s', (_, bytes) => expect(localEncoding(bytes)).toBeNull());

  test('Russian in UTF-8, cut inside a letter, is damaged and not Chinese', () => {
    const bytes = new TextEncoder().encode(russian);
    expect(decode(Uint8Array.from([...bytes.subarray(0, 101), ...bytes.subarray(102)]))).toMatchObject({
      fault: { code: 'damaged-encoding' },
    });
  });
  test('Chinese in UTF-8, cut inside a character, is damaged and not GB 18030', () => {
    const bytes = new TextEncoder().encode(chinese);
    expect(decode(Uint8Array.from([...bytes.subarray(0, 100), ...bytes.subarray(101)]))).toMatchObject({
      fault: { code: 'damaged-encoding' },
    });
  });
});
