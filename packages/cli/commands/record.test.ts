/** import, export, verify and replay over a record of their own, from its first act to a damaged copy. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@maslahat/record/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOUNDING } from '../../secretariat/testing.ts';
import { TRIED_FILES } from '../../web/testing/bad-files.ts';
import { openedRecord, ROOT } from '../opened-record.ts';
import { maslahat } from '../testing.ts';

const folder = temporaryFolder();
const file = `${folder}.txt`;
const exported = `${folder}.jsonl`;
const data = ['--data', folder, '--community', 'rivers'];
const SPECIMEN = join(ROOT, 'examples/statements/2023-ostrel.en.txt');

const size = async () => JSON.parse((await maslahat(['verify', ...data])).out).size;

beforeAll(async () => {
  const flags = new Map([
    ['data', folder],
    ['community', 'rivers'],
  ]);
  const surroundings = {
    out: async () => {},
    say: async () => {},
    speak: async () => '',
    language: 'en',
    environment: {},
    ended: async () => {},
  } as const;
  const opened = await openedRecord({ arguments: new Map(), others: [], flags }, surroundings);
  const founded = await opened?.record.performAll('rivers', FOUNDING);
  expect(founded).toMatchObject({ ok: true });
  await opened?.store.close();
});
afterAll(() => {
  for (const path of [folder, file, exported]) rmSync(path, { recursive: true, force: true });
});

describe('maslahat import', () => {
  it('registers a statement with its meeting, once', async () => {
    const { code, out, said } = await maslahat(['import', SPECIMEN, '--meeting', '2023-ostrel', ...data]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ meeting: '2023-ostrel', statement: '2023-ostrel' });
    expect(said).toContain('Registered as 2023-ostrel');
    const before = await size();
    const again = await maslahat(['import', SPECIMEN, '--meeting', '2023-ostrel', ...data]);
    expect(again.code).toBe(2);
    expect(again.said).toContain('is registered already');
    expect(await size()).toBe(before);
  });

  it('a meeting that is not registered is refused', async () => {
    const { code, said } = await maslahat(['import', SPECIMEN, '--meeting', '2099-nowhere', ...data]);
    expect(code).toBe(2);
    expect(said).toContain('The meeting “2099-nowhere” is not registered.');
  });

  it('takes what the operator sets right', async () => {
    const facts = ['--title', 'Second text', '--symbol', 'R/2', '--date', '2023-05-13', '--place', 'Ostrel'];
    const kind = ['--kind', 'communique', '--edition', 'unofficial'];
    const { code, out } = await maslahat([
      'import',
      SPECIMEN,
      '--meeting',
      '2023-ostrel',
      ...facts,
      ...kind,
      ...data,
    ]);
    expect(code).toBe(0);
    const { statement } = JSON.parse(out);
    const shown = JSON.parse((await maslahat(['export', '--statement', statement, ...data])).out);
    expect(shown).toMatchObject({
      title: { en: 'Second text' },
      symbol: 'R/2',
      date: '2023-05-13',
      kind: 'communique',
      texts: [{ language: 'en', edition: 'unofficial' }],
    });
  });

  it.each(TRIED_FILES.filter(({ outcome }) => !outcome.read))(
    '$name is refused and nothing is written',
    async (tried) => {
      writeFileSync(file, await tried.bytes());
      const before = await size();
      const { code, out, said } = await maslahat(['import', file, ...data]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(said).toContain(!tried.outcome.read && tried.outcome.sentence);
      expect(await size()).toBe(before);
    },
  );

  it.each(TRIED_FILES.filter(({ outcome }) => 'warning' in outcome))(
    '$name is refused until its doubts are accepted',
    async ({ name, bytes }) => {
      writeFileSync(file, await bytes());
      const before = await size();
      const refused = await maslahat(['import', file, ...data]);
      expect(refused.code).toBe(2);
      expect(refused.said).toMatch(/^(Line \d+: .*\n)+.*nothing was recorded.*--accept-doubts\.\n$/);
      expect(await size()).toBe(before);
      // On another day, so that the second is a statement of its own.
      const day = ['--date', name.includes('skips') ? '2021-08-06' : '2021-08-09'];
      const accepted = await maslahat(['import', file, '--accept-doubts', ...day, ...data]);
      expect([accepted.code, accepted.said]).toEqual([0, expect.stringContaining('Registered as')]);
    },
  );
});

describe('maslahat export and verify', () => {
  it('what is exported can be verified by whoever has the file', async () => {
    const { code, out } = await maslahat(['export', ...data]);
    expect(code).toBe(0);
    writeFileSync(exported, out);
    const verified = await maslahat(['verify', exported]);
    expect(verified).toMatchObject({ code: 0, said: expect.stringContaining('The record fits') });
    expect(JSON.parse(verified.out)).toEqual(JSON.parse((await maslahat(['verify', ...data])).out));
  });

  it('names the first act that does not fit, and ends with 1', async () => {
    const lines = readFileSync(exported, 'utf8').split('\n');
    writeFileSync(exported, lines.with(3, (lines[3] ?? '').replace('Cassia', 'Cassio')).join('\n'));
    const { code, said } = await maslahat(['verify', exported]);
    expect(code).toBe(1);
    expect(said).toMatch(/^Act 4 does not fit/);
    expect((await maslahat(['verify', exported], { language: 'ru' })).said).toMatch(/^Акт 4 не сходится/);
  });

  it.each([
    ['a file cut off', (text: string) => text.split('\n').slice(0, 4).join('\n'), 'it was cut off'],
    ['a statement', () => readFileSync(SPECIMEN, 'utf8'), 'Act 0 does not fit'],
    ['nothing', () => '', 'it was cut off'],
  ])('%s is no record', async (_what, change, sentence) => {
    writeFileSync(exported, change(readFileSync(exported, 'utf8')));
    const { code, said } = await maslahat(['verify', exported]);
    expect(code).toBe(1);
    expect(said).toContain(sentence);
  });

  it('a file that is not there is told so', async () => {
    expect(await maslahat(['verify', '/nowhere/record.jsonl'])).toMatchObject({
      code: 2,
      said: expect.stringContaining('there is no file'),
    });
  });

  it('a statement that is not there is told so', async () => {
    const { code, said } = await maslahat(['export', '--statement', '2099-nowhere', ...data]);
    expect(code).toBe(2);
    expect(said).toContain('there is no statement “2099-nowhere”');
  });
});

it('maslahat replay writes the same tables again', async () => {
  const before = (await maslahat(['export', '--statement', '2023-ostrel', ...data])).out;
  const { code, said } = await maslahat(['replay', ...data]);
  expect(code).toBe(0);
  expect(said).toContain('acts repeated');
  expect((await maslahat(['export', '--statement', '2023-ostrel', ...data])).out).toBe(before);
});

it.each(['verify', 'replay', 'export'])(
  'maslahat %s says what is wrong with a store that cannot be had',
  async (command) => {
    const { code, said } = await maslahat([command], {
      environment: { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' },
    });
    expect(code).toBe(2);
    expect(said).toContain('The database of DATABASE_URL does not answer');
  },
);
