/** Bad input gets a closed code with its evidence, and never half a reading. */
import { describe, expect, test } from 'vitest';
import type { ReadingFault } from './fault.ts';
import { studyStatement } from './study.ts';

const STATEMENT =
  'Joint Statement\n\nThe Parties declare as follows:\n\n1. The Parties agree.\n\n2. The Parties will meet.\n';
const RUSSIAN =
  'Совместное заявление\n\nСтороны заявляют о нижеследующем:\n\n1. Стороны договорились о встрече.\n\n2. Стороны решили, и они встретятся.\n';
const CHINESE = '联合声明\n\n各方兹发表以下声明：\n\n1. 各方商定定期会晤。\n\n2. 各方同意扩大贸易。\n';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...parts: (readonly number[] | Uint8Array | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8(part) : part)]));

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return new Uint8Array(view.buffer);
}

/** Windows-1251 has А at 0xC0 and я at 0xFF, in the order of Unicode. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );
}

function faultOf(bytes: Uint8Array, options = {}): ReadingFault | 'read' {
  const study = studyStatement(bytes, options);
  return study.ok ? 'read' : study.fault;
}

describe('encodings that are read', () => {
  test.each([
    ['UTF-8', utf8(STATEMENT)],
    ['UTF-8 with a byte order mark', bytesOf([0xef, 0xbb, 0xbf], STATEMENT)],
    ['UTF-16 LE with a mark', bytesOf([0xff, 0xfe], utf16(STATEMENT, 'le'))],
    ['UTF-16 BE with a mark', bytesOf([0xfe, 0xff], utf16(STATEMENT, 'be'))],
    ['UTF-16 LE without a mark', utf16(STATEMENT, 'le')],
    ['UTF-16 BE without a mark, Russian', utf16(RUSSIAN, 'be')],
    ['UTF-16 LE without a mark, Chinese', utf16(CHINESE, 'le')],
    ['Windows-1251', windows1251(RUSSIAN)],
    ['line ends of old Macs', utf8(STATEMENT.replaceAll('\n', '\r'))],
  ])('%s', (_, bytes) => {
    const study = studyStatement(bytes);
    expect(study.ok && study.value.structure.provisions.map(({ id }) => id)).toEqual([
      'enacting_1',
      'para_1',
      'para_2',
    ]);
    expect(study.ok && study.value.structure.title).not.toMatch(/^\ufeff/);
  });
});

describe('files that are refused', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\t\r\n \u00a0'), 'empty'],
    ['zeros', new Uint8Array(100_000), 'binary'],
    [
      'a spreadsheet',
      bytesOf('PK\u0003\u0004....[Content_Types].xml....xl/workbook.xml', [0, 1, 2]),
      'binary',
    ],
    ['an old spreadsheet', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'binary'],
    ['a picture', bytesOf([0x89], 'PNG\r\n'), 'binary'],
    ['a DOCX', bytesOf('PK\u0003\u0004....word/document.xml', [0, 1, 2]), 'form-not-supported'],
    ['a PDF', utf8('%PDF-1.7 …'), 'form-not-supported'],
    ['a web page', utf8('<!DOCTYPE html><p>Joint statement'), 'form-not-supported'],
    [
      'noise',
      Uint8Array.from({ length: 4000 }, (_, at) => ((at * at * 31 + (at >> 3) * 17) % 255) + 1),
      'binary',
    ],
    [
      'Greek in ISO 8859-7',
      Uint8Array.from({ length: 400 }, (_, at) => (at % 7 === 6 ? 32 : 0xb6 + (at % 9))),
      'unknown-encoding',
    ],
    [
      'Turkish',
      utf8('Ortak bildiri\n\n1. Taraflar güçlü işbirliğini görüştüler.\n\n2. Taraflar çalışacaklar.'),
      'unknown-language',
    ],
    ['figures only', utf8('1. 2021\n2. 2022\n3. 2023'), 'unknown-language'],
    [
      'a table of values',
      utf8('name;year;sum of the year\nroad to the lake;2021;4\nbridge on the river;2022;7\n'),
      'not-a-statement',
    ],
  ])('%s', (_, bytes, code) => {
    const fault = faultOf(bytes);
    expect(fault).toMatchObject({ code });
  });

  test('more bytes than the limit, before anything else is looked at', () => {
    expect(faultOf(new Uint8Array(11), { limits: { bytes: 10 } })).toEqual({
      code: 'too-large',
      evidence: { bytes: 11, limit: 10 },
    });
    expect(faultOf(utf8(STATEMENT), { limits: { bytes: 10_000 } })).toBe('read');
  });

  test('a lone surrogate, with its byte and line', () => {
    const bytes = bytesOf(STATEMENT, [0xed, 0xa0, 0x80], '\n');
    const evidence = { encoding: 'utf-8', byte: STATEMENT.length, line: 8 };
    expect(faultOf(bytes)).toEqual({ code: 'damaged-encoding', evidence });
  });

  test('a lone surrogate in UTF-16', () => {
    const bytes = bytesOf([0xff, 0xfe], utf16(`${STATEMENT}\ud800 `, 'le'));
    expect(faultOf(bytes)).toMatchObject({
      code: 'damaged-encoding',
      evidence: { encoding: 'utf-16le', line: 8 },
    });
  });

  test('a byte lost in the middle of Chinese', () => {
    const whole = utf8(CHINESE.repeat(3));
    const bytes = bytesOf([...whole.subarray(0, 40)], [...whole.subarray(41)]);
    expect(faultOf(bytes)).toMatchObject({ code: 'damaged-encoding', evidence: { encoding: 'utf-8' } });
  });

  test('a language that was asked for and cannot be read', () => {
    expect(faultOf(utf8(STATEMENT), { language: 'la' })).toEqual({
      code: 'unknown-language',
      evidence: { language: 'la' },
    });
  });

  test('more lines than memory has room for', () => {
    expect(faultOf(new Uint8Array(2_100_000).fill(10))).toMatchObject({ code: 'empty' });
    expect(faultOf(utf8('a\n'.repeat(2_100_000)))).toMatchObject({
      code: 'too-large',
      evidence: { limit: 2_000_000 },
    });
  });
});
