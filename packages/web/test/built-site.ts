/** The site as a stranger starts it: built, on an embedded store of its own, with the example community. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const PATIENCE = 120_000;

export interface BuiltSite {
  /** 'http://127.0.0.1:40123' */
  readonly address: string;
  readonly end: () => Promise<void>;
}

/** @param example A folder of examples/. */
export async function startBuiltSite(example = 'central-asia'): Promise<BuiltSite> {
  const built = spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], {
    cwd: join(ROOT, 'packages/web'),
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`The site does not build:\n${built.stderr}`);

  const data = mkdtempSync(join(tmpdir(), 'maslahat-site-'));
  // Started by root, the database runs under another account, which has to pass through.
  chmodSync(data, 0o755);
  const child = spawn(
    process.execPath,
    [
      'packages/cli/bin/maslahat.mjs',
      'serve',
      '--example',
      example,
      '--data',
      join(data, 'store'),
      '--port',
      '0',
    ],
    { cwd: ROOT, env: { ...process.env, LANG: 'en', DATABASE_URL: '' } },
  );
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };

  let said = '';
  const address = new Promise<string>((found, failed) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const place = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (place !== undefined) found(place);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', (code) => failed(new Error(`The site ended with ${code}:\n${said}`)));
    setTimeout(() => failed(new Error(`The site did not open in time:\n${said}`)), PATIENCE).unref();
  });
  try {
    return { address: await address, end };
  } catch (fault) {
    await end();
    throw fault;
  }
}
