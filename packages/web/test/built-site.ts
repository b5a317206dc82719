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
  readonly operatorKey: string;
  readonly end: () => Promise<void>;
}

let isBuilt = false;

/** Once, whatever number of sites is started. */
function build(): void {
  if (isBuilt) return;
  const built = spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], {
    cwd: join(ROOT, 'packages/web'),
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`The site does not build:\n${built.stderr}`);
  isBuilt = true;
}

/** @param example A folder of examples/. */
export async function startBuiltSite(example = 'central-asia'): Promise<BuiltSite> {
  build();

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
  const opened = new Promise<Omit<BuiltSite, 'end'>>((found, failed) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      const operatorKey = /\b(?:[a-z2-9]{5}-){4}[a-z2-9]{5}\b/.exec(said)?.[0];
      if (address !== undefined && operatorKey !== undefined) found({ address, operatorKey });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', (code) => failed(new Error(`The site ended with ${code}:\n${said}`)));
    setTimeout(() => failed(new Error(`The site did not open in time:\n${said}`)), PATIENCE).unref();
  });
  try {
    return { ...(await opened), end };
  } catch (fault) {
    await end();
    throw fault;
  }
}
