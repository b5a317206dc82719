/** That both coders have coded the same clauses. No test says a word of a clause: they are held back. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareCoders, FIRST_CODER, firstCodingOf, SECOND_CODER } from './coders.ts';
import { tableOfSamples } from './samples.ts';

const OURS = new URL('../../packages/text/gold/commitments/', import.meta.url).pathname;
const CODED_TWICE = readdirSync(join(OURS, SECOND_CODER));
const SETTLED = readdirSync(join(OURS, FIRST_CODER));

describe('the clauses coded twice', () => {
  test.each(CODED_TWICE)('%s: no clause has drifted from the first coding to the second', (name) => {
    const compared = compareCoders(firstCodingOf(OURS, name), join(OURS, SECOND_CODER, name));
    expect(compared.ok || compared.fault).toBe(true);
  });

  test.each(SETTLED)('%s: no clause has drifted from the first coding to what was settled', (name) => {
    const compared = compareCoders(join(OURS, name), firstCodingOf(OURS, name));
    expect(compared.ok || compared.fault).toBe(true);
  });
});

describe('two codings of a folder', () => {
  const CLAUSE = 'The Parties [will meet in Osh] and [will sow barley].\n  agree 5; when 2028\n  agree 4\n';
  let folder: string;
  let first: string;
  let second: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'coders-'));
    first = mkdtempSync(join(folder, 'first-'));
    second = mkdtempSync(join(folder, 'second-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('are laid side by side, by kind and language', () => {
    writeFileSync(join(first, 'statement.en.txt'), CLAUSE);
    writeFileSync(
      join(second, 'statement.en.txt'),
      'The Parties will meet in Osh and [will sow barley].\n  intend 4\n',
    );
    const compared = compareCoders(first, second);
    expect(compared.ok && compared.value).toMatchObject([
      { kind: 'statement', language: 'en', gold: [{ action: 5 }, { action: 4 }] },
    ]);
    expect(compared.ok && compared.value[0]?.found).toMatchObject([{ force: 'intend', action: 4 }]);
  });

  test('do not meet where a word of a clause has changed; the fault counts it and does not tell it', () => {
    writeFileSync(join(first, 'statement.en.txt'), `The Parties met.\n\n${CLAUSE}`);
    writeFileSync(join(second, 'statement.en.txt'), `The Parties met.\n\n${CLAUSE.replace('Osh', 'Och')}`);
    const compared = compareCoders(first, second);
    const file = join(second, 'statement.en.txt');
    expect(compared).toEqual({
      ok: false,
      fault: { code: 'clauses-differ', evidence: { file, clause: 2 } },
    });
  });

  test('do not meet where the second has left a clause out', () => {
    writeFileSync(join(first, 'statement.en.txt'), `${CLAUSE}\nThe Parties met.\n`);
    writeFileSync(join(second, 'statement.en.txt'), CLAUSE);
    expect(compareCoders(first, second)).toMatchObject({ fault: { evidence: { clause: 2 } } });
  });

  test('are not compared with a file that the first coder has not written', () => {
    writeFileSync(join(second, 'statement.en.txt'), CLAUSE);
    expect(compareCoders(first, second)).toMatchObject({ fault: { code: 'first-coding-missing' } });
  });

  test('show figures and no clause', () => {
    writeFileSync(join(first, 'statement.en.txt'), CLAUSE);
    writeFileSync(join(second, 'statement.en.txt'), CLAUSE);
    const compared = compareCoders(first, second);
    const shown = compared.ok ? tableOfSamples('both', compared.value) : '';
    expect(shown).toContain('1.00');
    expect(shown).not.toMatch(/Osh|barley/);
  });
});
