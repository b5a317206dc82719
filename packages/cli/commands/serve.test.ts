/** `maslahat serve` as a process: it opens, says where, refuses a second one, and ends when told to. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@maslahat/record/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../opened-record.ts';

const BUILT = existsSync(join(ROOT, 'packages/web/build/handler.js'));
const BIN = join(ROOT, 'packages/cli/bin/maslahat.mjs');
const SPECIMEN = join(ROOT, 'examples/statements/2023-ostrel.en.txt');
const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Process {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function serve(...words: string[]): Process {
  const child = spawn(process.execPath, [BIN, 'serve', '--data', folder, ...words], {
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  return { child, said: () => text, ended };
}

async function ready({ child, said }: Process): Promise<string> {
  for (;;) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said()) ?? [];
    if (address !== undefined && said().includes('Ctrl+C')) return address;
    if (child.exitCode !== null) throw new Error(said());
    await new Promise((done) => child.stderr?.once('data', done));
  }
}

describe.skipIf(!BUILT)(
  `maslahat serve${BUILT ? '' : ' (skipped: the site is not built, see script/start)'}`,
  () => {
    it('opens, answers, refuses a second process, and closes the record when told to end', async () => {
      const first = serve('--port', '0');
      const address = await ready(first);
      expect(first.said()).toContain('The record is empty. Start with --example central-asia');
      const key = /key: (\S+)/.exec(first.said())?.[1];
      expect(readFileSync(join(folder, 'operator.key'), 'utf8').trim()).toBe(key);
      expect((await fetch(`${address}/api/v1/record/head`)).status).toBe(200);
      const founded = await fetch(`${address}/api/v1/acts/community.found`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}` },
        body: JSON.stringify({ name: { en: 'Rivers' } }),
      });
      expect(founded.status).toBe(201);
      // Who acted sees it at once: nothing stale comes from the cache.
      const head = await (await fetch(`${address}/api/v1/record/head`)).json();
      expect(head).toMatchObject({ position: 1 });

      const second = serve('--port', '0');
      expect(await second.ended).toBe(2);
      expect(second.said()).toContain('works in the data folder');

      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(0);
      expect(first.said()).toContain('closing the record');
    });

    it('reads a statement into the record first, and finds it there the second time', async () => {
      for (const sentence of ['Registered as 2023-ostrel', 'is registered already']) {
        const started = serve(SPECIMEN, '--port', '0', '--host', '127.0.0.1');
        const address = await ready(started);
        expect(started.said()).toContain(sentence);
        const statements = await (await fetch(`${address}/api/v1/statements`)).json();
        expect(statements).toMatchObject({ total: 1 });
        const csv = await (await fetch(`${address}/commitments.csv`)).text();
        expect(csv).toContain('2023-ostrel');
        started.child.kill('SIGINT');
        expect(await started.ended).toBe(0);
      }
    });

    it('behind a proxy it knows the address it is seen under', async () => {
      const started = serve('--port', '0', '--origin', 'https://maslahat.example');
      const address = await ready(started);
      expect(started.said()).toContain('https://maslahat.example/import');
      const page = await fetch(`${address}/api`);
      expect(page.headers.get('strict-transport-security')).toContain('max-age');
      expect(await page.text()).toContain('https://maslahat.example/api/v1');
      started.child.kill('SIGTERM');
      await started.ended;
    });

    it.each([
      [['--port', '1', '--host', '192.0.2.1'], 'cannot be had'],
      [['--statement', '/nowhere.txt'], 'there is no file'],
      [['--port', '99999999'], '--port cannot be'],
      [['--origin', 'maslahat.example'], '--origin cannot be'],
    ])('%j ends with 2 and says why', async (words, sentence) => {
      const started = serve(...words);
      expect(await started.ended).toBe(2);
      expect(started.said()).toContain(sentence);
    });
  },
);
