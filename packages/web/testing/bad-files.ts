/** Files that are no statement, or are one in an unusual coat: every door of the program is tried with all of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../exports/csv.ts';
import { xlsx } from '../exports/xlsx.ts';

const STATEMENTS = join(import.meta.dirname, '../../../examples/statements');
const english = () => readFileSync(join(STATEMENTS, '2021-turkmenbashi.en.txt'), 'utf8');
const russian = () => readFileSync(join(STATEMENTS, '2021-turkmenbashi.ru.txt'), 'utf8');

/** What becomes of a file: read, read with a doubt, or refused with a fault. */
export type Outcome =
  | { readonly read: true; readonly language: string }
  | { readonly read: true; readonly warning: string }
  | { readonly read: false; readonly fault: string; readonly sentence: string };

export interface TriedFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly outcome: Outcome;
}

const NOVEL = Array.from(
  { length: 60 },
  (_, day) =>
    `On the ${day + 1}th day the wind came from the mountains, and old Salim mended his boat and told the children of the sea that had been there.`,
).join('\n\n');

export const TRIED_FILES: readonly TriedFile[] = [
  {
    name: 'an empty file',
    bytes: async () => new Uint8Array(),
    outcome: { read: false, fault: 'empty', sentence: 'The file is empty.' },
  },
  {
    name: 'white space alone',
    bytes: async () => Buffer.from(' \n\t\n '),
    outcome: { read: false, fault: 'empty', sentence: 'The file is empty.' },
  },
  {
    name: 'a novel',
    bytes: async () => Buffer.from(NOVEL),
    outcome: { read: false, fault: 'not-a-statement', sentence: 'No statement was found in the text' },
  },
  {
    name: 'a spreadsheet renamed .txt',
    bytes: async () => Buffer.concat(await Array.fromAsync(xlsx('sheet', rows()))),
    outcome: { read: false, fault: 'binary', sentence: 'The file is a spreadsheet, whatever its name says.' },
  },
  {
    name: 'a megabyte of zeros',
    bytes: async () => new Uint8Array(1024 * 1024),
    outcome: { read: false, fault: 'binary', sentence: 'The file is not text.' },
  },
  {
    name: 'a lone surrogate',
    bytes: async () => {
      const [before = '', after = ''] = english().split('\n2. ');
      return Buffer.concat([Buffer.from(before), Buffer.from([0x0a, 0xed, 0xa0, 0x80]), Buffer.from(after)]);
    },
    outcome: { read: false, fault: 'damaged-encoding', sentence: 'The file is damaged in line' },
  },
  {
    name: 'a statement in UTF-16',
    bytes: async () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(english(), 'utf16le')]),
    outcome: { read: true, language: 'en' },
  },
  {
    name: 'a statement in Windows-1251',
    bytes: async () => windows1251(russian()),
    outcome: { read: true, language: 'ru' },
  },
  {
    name: 'a statement that skips a number',
    bytes: async () => Buffer.from(english().replace(/^7\. [\s\S]*?(?=^8\. )/m, '')),
    outcome: { read: true, warning: 'number-skipped' },
  },
  {
    name: 'a statement that repeats a number',
    bytes: async () => Buffer.from(english().replace(/^8\. /m, '7. ')),
    outcome: { read: true, warning: 'number-repeated' },
  },
];

async function* rows(): AsyncGenerator<Cell[][]> {
  yield [
    ['promise', 'state'],
    ['water', 'Tajikistan'],
  ];
}

/** Node decodes Windows-1251 and does not encode it: its table is turned round. */
function windows1251(text: string): Uint8Array {
  const all = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map(Array.from(all, (letter, byte) => [letter, byte]));
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}
