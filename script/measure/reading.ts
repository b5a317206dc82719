/** Reading: the whole process, in process and warm, a document a hundred times as long, and fifty megabytes. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findCommitments, readStatement } from '@maslahat/text';
import { type Figure, median } from './figure.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OFFICIAL = join(ROOT, '../shared/statements/2021-turkmenbashi.zh.txt');
const RENDERING = join(ROOT, 'examples/statements/2021-turkmenbashi.zh.txt');

/** The statement of 2021: as the United Nations issued it where it lies beside the project, else our rendering. */
export const specimen = existsSync(OFFICIAL) ? OFFICIAL : RENDERING;

/** The statement with its 28 numbered paragraphs `times` over, numbered on: 1. … 28. 29. … */
export function lengthened(text: string, times: number): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => /^1\. /.test(line));
  const body = lines.slice(first);
  const head = lines.slice(0, first).join('\n');
  const copies = Array.from({ length: times }, (_, copy) =>
    body
      .map((line) => line.replace(/^(\d+)\. /, (_all, number) => `${Number(number) + copy * 28}. `))
      .join('\n'),
  );
  return `${head}\n${copies.join('\n\n')}\n`;
}

function milliseconds(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function read(bytes: Uint8Array): void {
  const result = readStatement(bytes);
  if (!result.ok) throw new Error(`the specimen cannot be read: ${result.fault.code}`);
}

export function measureReading(): Figure[] {
  const bytes = readFileSync(specimen);
  const text = bytes.toString('utf8');

  const command = [join(ROOT, 'packages/cli/bin/maslahat.mjs'), 'read', specimen, '--json'];
  const wholeProcess = Array.from({ length: 11 }, () =>
    milliseconds(() => {
      const child = spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
      if (child.status !== 0) throw new Error(`maslahat read ended with ${child.status}`);
    }),
  );

  for (let round = 0; round < 200; round += 1) read(bytes);
  const warm = median(Array.from({ length: 200 }, () => milliseconds(() => read(bytes))));

  const long = Buffer.from(lengthened(text, 100));
  read(long);
  const hundred = median(Array.from({ length: 5 }, () => milliseconds(() => read(long))));

  return [
    {
      what: 'read: whole process',
      value: median(wholeProcess),
      unit: 'ms',
      limit: { at: 'most', value: 250 },
    },
    { what: 'read: in process, warm', value: warm, unit: 'ms', limit: { at: 'most', value: 4 } },
    {
      what: 'read: a document 100 times as long',
      value: hundred / warm,
      unit: 'times as slow',
      limit: { at: 'most', value: 110 },
      beside: `${(long.length / bytes.length).toFixed(1)} times the bytes`,
    },
    ...codingFigures(bytes),
    fiftyMegabytes(text),
  ];
}

/** The coding of commitments alone: how long for the statement, and how much text a second. */
function codingFigures(bytes: Uint8Array): Figure[] {
  const result = readStatement(bytes);
  if (!result.ok) throw new Error(`the specimen cannot be read: ${result.fault.code}`);
  const { provisions, language, kind } = result.value;
  const code = (): void => void findCommitments(provisions, language, kind);
  for (let round = 0; round < 200; round += 1) code();
  const once = median(Array.from({ length: 200 }, () => milliseconds(code)));
  return [
    { what: 'code: in process, warm', value: once, unit: 'ms', limit: { at: 'most', value: 5 } },
    {
      what: 'code: statements coded',
      value: bytes.length / 1024 / 1024 / (once / 1000),
      unit: 'MB/s',
      limit: { at: 'least', value: 1 },
    },
  ];
}

/** Read by a process of its own, whose largest resident size the system reports. */
function fiftyMegabytes(text: string): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'maslahat-bench-'));
  const file = join(folder, 'fifty.txt');
  writeFileSync(file, lengthened(text, Math.floor((50 * 1024 * 1024) / Buffer.byteLength(text))));
  const program = `
    import { readFileSync } from 'node:fs';
    import { findCommitments, readStatement } from '@maslahat/text';
    const result = readStatement(readFileSync(${JSON.stringify(file)}));
    if (!result.ok) throw new Error(result.fault.code);
    process.stdout.write(String(process.resourceUsage().maxRSS));
  `;
  const start = performance.now();
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: join(ROOT, 'packages/secretariat'),
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true, force: true });
  if (child.status !== 0) throw new Error(child.stderr);
  return {
    what: 'read: a text of 50 MB, largest resident memory',
    value: Number(child.stdout) / 1024,
    unit: 'MB',
    limit: { at: 'most', value: 2048 },
    beside: `in ${seconds.toFixed(1)} s`,
  };
}
