import { expect, it } from 'vitest';
import type { Command } from './command.ts';
import { parse } from './parse.ts';

const command: Command = {
  name: 'import',
  words: 'import',
  arguments: [
    { name: 'FILE', required: true },
    { name: 'OTHER', required: false },
  ],
  flags: [
    { name: 'meeting', value: 'ID', pattern: /^[a-z0-9-]+$/, words: 'import.meeting' },
    { name: 'edition', value: 'EDITION', choices: ['official', 'unofficial'], words: 'import.edition' },
    { name: 'json', words: 'read.json' },
  ],
  examples: [],
  load: async () => ({ run: async () => 0 }),
};

const parsed = (line: string) => parse(command, line.split(' ').filter(Boolean));

it('takes arguments and flags in any order, and both ways of writing a value', () => {
  for (const line of ['a.txt --meeting m --json', '--meeting=m a.txt --json', '--json --meeting m a.txt']) {
    const result = parsed(line);
    expect(result.ok && [...result.given.arguments, ...result.given.flags].sort()).toEqual([
      ['FILE', 'a.txt'],
      ['json', ''],
      ['meeting', 'm'],
    ]);
  }
});

it('what stands after -- is an argument, whatever it looks like', () => {
  const result = parsed('--meeting m -- --json');
  expect(result.ok && result.given.arguments.get('FILE')).toBe('--json');
});

it.each([
  ['', 'argument-missing', { argument: 'FILE' }],
  ['a b c --meeting m', 'argument-unexpected', { value: 'c' }],
  ['a --meting m', 'flag-unknown', { flag: '--meting' }],
  ['a -j --meeting m', 'flag-unknown', { flag: '-j' }],
  ['a --meeting m --meeting n', 'flag-repeated', { flag: '--meeting' }],
  ['a --meeting', 'value-missing', { flag: '--meeting', value: 'ID' }],
  ['a --meeting=', 'value-missing', { flag: '--meeting', value: 'ID' }],
  ['a --meeting m --json=yes', 'value-unexpected', { flag: '--json', value: 'yes' }],
  ['a --meeting M!', 'value-wrong', { flag: '--meeting', value: 'M!', wanted: 'ID' }],
  [
    'a --meeting m --edition draft',
    'value-wrong',
    { flag: '--edition', value: 'draft', wanted: 'official | unofficial' },
  ],
])('“%s” is refused: %s', (line, code, evidence) => {
  expect(parsed(line)).toEqual({ ok: false, fault: { code, evidence } });
});
