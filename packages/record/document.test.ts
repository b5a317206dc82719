/** docs/record.md against the program: what it lists, shows and reckons is so. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkpointIn, checkpointNote } from './chain/checkpoint.ts';
import { digestOf, entryIn, sealOf } from './chain/entry.ts';
import { CHAIN_FAULT_CODES } from './chain/fault.ts';
import { leafHash, nodeHash } from './chain/tree.ts';

const document = readFileSync(join(import.meta.dirname, '../../docs/record.md'), 'utf8');
const vector = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'chain/vectors/export', name), 'utf8');
const example = vector('fits.jsonl');
const [first = '', second = '', third = '', last = ''] = example.split('\n');

/** The code of the document's block in a language. */
const block = (language: string): string =>
  document.match(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's'))?.[1] ?? '';

/** '| `name` | … |' → names of the table under a heading */
function namesUnder(heading: string): string[] {
  const part = document.split(`${heading}\n`)[1]?.split(/^#/m)[0] ?? '';
  return [...part.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

describe('docs/record.md', () => {
  it('lists the faults of the code, in its order', () => {
    expect(namesUnder('## Faults')).toEqual([...CHAIN_FAULT_CODES]);
  });

  it('shows the example that the tests verify', () => {
    expect(document).toContain(example.trimEnd());
  });

  it('lists the fields of an entry and of a checkpoint', () => {
    const fields = [first, second].flatMap((line) => Object.keys(entryIn(JSON.parse(line)) ?? {}));
    expect(namesUnder('### An entry')).toEqual([...new Set(fields)].sort());
    expect(namesUnder('### The checkpoint')).toEqual(Object.keys(JSON.parse(last)));
  });

  it('reckons right', () => {
    const checkpoint = checkpointIn(last);
    const node = nodeHash(leafHash(first), leafHash(second));
    for (const hash of [leafHash(first), leafHash(second), leafHash(third), node]) {
      expect(document).toContain(`\`${hash.toString('hex')}\``);
    }
    expect(nodeHash(node, leafHash(third)).toString('hex')).toBe(checkpoint?.root);
    expect(document).toContain(`(${Buffer.byteLength(first)} bytes`);
    expect(document).toContain(`\n    ${digestOf(first)}\n`);
    expect(document).toContain(`= ${sealOf({ salt: '0'.repeat(64), content: '{"title":"Bread"}' })}\n`);
    expect(checkpoint && document.includes(checkpointNote(checkpoint))).toBe(true);
  });

  const hasPython = spawnSync('python3', ['--version']).status === 0;
  const strangers = [
    { language: 'python', command: 'python3', flag: '-c', runs: hasPython },
    { language: 'js', command: process.execPath, flag: '-e', runs: true },
  ];
  for (const { language, command, flag, runs } of strangers) {
    it.skipIf(!runs)(
      `verifies by three lines of ${language}${runs ? '' : ' (skipped: not on this machine)'}`,
      () => {
        const verify = (input: string) => spawnSync(command, [flag, block(language)], { input }).status;
        expect(block(language).trimEnd().split('\n')).toHaveLength(3);
        expect(verify(example)).toBe(0);
        for (const name of [
          'wrong-previous-changed-before',
          'wrong-position-taken-out',
          'wrong-checkpoint-last-changed',
        ]) {
          expect(verify(vector(`${name}.jsonl`))).toBe(1);
        }
      },
    );
  }
});
