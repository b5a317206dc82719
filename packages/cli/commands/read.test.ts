/** What `maslahat read` answers to a statement, and to what is none. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAkn } from '@maslahat/text/akn';
import { afterAll, describe, expect, it } from 'vitest';
import { TRIED_FILES } from '../../web/testing/bad-files.ts';
import { ROOT } from '../opened-record.ts';
import { maslahat } from '../testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'maslahat-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SPECIMEN = join(ROOT, 'examples/statements/2021-turkmenbashi.en.txt');

it('shows what stands in a statement', async () => {
  const { code, out, said } = await maslahat(['read', SPECIMEN]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Language +en$/m);
  expect(out).toMatch(/^ {2}para_16/m);
  expect(out).toMatch(/^ {2}16\.1 +(decided|instructed|agreed|intended|supported|need recognised): /m);
  expect(said).toBe('');
});

it('--json prints the reading, one object and nothing else', async () => {
  const { code, out } = await maslahat(['read', SPECIMEN, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ format: 'text', language: 'en' });
});

describe('--akn prints Akoma Ntoso', () => {
  it('which, read again, is the same reading', async () => {
    const { code, out, said } = await maslahat(['read', SPECIMEN, '--akn']);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(out).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<akomaNtoso /);
    expect(out).toContain('/2021-turkmenbashi/eng@/!main');
    const read = readAkn(out);
    const { out: json } = await maslahat(['read', SPECIMEN, '--json']);
    expect(read).toEqual({ ok: true, value: JSON.parse(json) });
  });

  it('and nothing for what is no statement', async () => {
    const file = join(folder, 'no-statement.txt');
    writeFileSync(file, 'name;year\nroad to the lake;2021\n');
    const { code, out, said } = await maslahat(['read', file, '--akn']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).not.toBe('');
  });
});

it('--explain tells for each line where it went, for people and for programs', async () => {
  const lines = (await maslahat(['read', SPECIMEN, '--explain'])).out.trim().split('\n');
  expect(lines[0]).toMatch(/^\d+\t(furniture|soft-break|structure)\t.+\t/);
  const { out } = await maslahat(['read', SPECIMEN, '--explain', '--json']);
  const explained: unknown = JSON.parse(out);
  expect(explained).toHaveLength(lines.length);
  expect(explained).toContainEqual(expect.objectContaining({ stage: 'structure', place: 'para_1' }));
});

describe('MASLAHAT_LIMITS', () => {
  it('is kept to', async () => {
    const { code, said } = await maslahat(['read', SPECIMEN], {
      environment: { MASLAHAT_LIMITS: 'bytes=1000' },
    });
    expect(code).toBe(2);
    expect(said).toContain(SPECIMEN);
  });

  it('that says what is no limit is refused, in read and in serve', async () => {
    for (const words of [['read', SPECIMEN], ['serve']]) {
      const { code, out, said } = await maslahat(words, { environment: { MASLAHAT_LIMITS: 'sheets=3' } });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(said).toMatch(/sheets=3.*bytes, lines, parts/s);
    }
  });
});

describe.each(TRIED_FILES)('$name', ({ name, bytes, outcome }) => {
  it('gets a clear answer', async () => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.txt`);
    writeFileSync(file, await bytes());
    const { code, out, said } = await maslahat(['read', file, '--json']);
    if (!outcome.read) {
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(said).toContain(`${file}: ${outcome.sentence}`);
      expect(said.trim().split('\n')).toHaveLength(1);
    } else if ('language' in outcome) {
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ language: outcome.language });
    } else {
      expect(code).toBe(0);
      expect(JSON.parse(out).warnings).toContainEqual(expect.objectContaining({ code: outcome.warning }));
    }
  });
});

describe('several files', () => {
  const version = (language: string): string =>
    fileURLToPath(new URL(`../../../examples/statements/2021-turkmenbashi.${language}.txt`, import.meta.url));

  it('are one work with an expression in each language, whose provisions share their ids', async () => {
    const { code, out } = await maslahat(['read', version('en'), version('ru'), version('zh'), '--akn']);
    expect(code).toBe(0);
    const works = [...out.matchAll(/<FRBRWork>\s*<FRBRthis value="([^"]*\/doc\/[^"]*)"/g)].map(
      ([, work]) => work,
    );
    expect(works).toHaveLength(3);
    expect(new Set(works).size).toBe(1);
    for (const tongue of ['eng', 'rus', 'zho']) expect(out).toContain(`<FRBRlanguage language="${tongue}"/>`);
    expect(out.match(/ wId="para_16__p_4" m:lines/g)).toHaveLength(3);
  });

  it('of one language are refused, and so are versions without --akn', async () => {
    const same = await maslahat(['read', version('en'), version('en'), '--akn']);
    expect(same).toMatchObject({ code: 2, out: '' });
    expect(same.said).toContain('language en is there already');
    expect(await maslahat(['read', version('en'), version('ru')])).toMatchObject({ code: 2, out: '' });
  });
});

it('200 MB of zeros are refused without being read', async () => {
  const file = join(folder, 'zeros.txt');
  writeFileSync(file, '');
  truncateSync(file, 200 * 1024 * 1024);
  const before = process.memoryUsage().rss;
  const { code, out, said } = await maslahat(['read', file]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(said).toContain('209,715,200 bytes; at most 67,108,864 are read');
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
});

it('the doubts of a statement go to the words, each with its line', async () => {
  const skipping = TRIED_FILES.find(({ name }) => name.includes('skips'));
  const file = join(folder, 'skipping.txt');
  writeFileSync(file, (await skipping?.bytes()) ?? '');
  const { code, said } = await maslahat(['read', file]);
  expect(code).toBe(0);
  expect(said).toMatch(/^Line \d+: Number 7 is missing: 8 follows\.$/m);
  expect((await maslahat(['read', file], { language: 'ru' })).said).toContain('Нет номера 7');
});

it.each([
  ['/nowhere/at-all.txt', 'there is no file'],
  [tmpdir(), 'is a folder'],
])('a file that is none, %s: %s', async (file, sentence) => {
  const { code, out, said } = await maslahat(['read', file]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(said).toContain(sentence);
});
