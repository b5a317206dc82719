/** The processes that are measured: the site as `maslahat serve` starts it, a bare server beside it, their memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const COMMAND = join(import.meta.dirname, '../../cli/bin/maslahat.mjs');
const STARTING_LIMIT = 60_000;

export interface Running {
  readonly address: string;
  /** Milliseconds from the start of the process to its first page. */
  readonly firstPage: number;
  readonly memory: () => Memory;
  readonly stop: () => Promise<void>;
}

/** Megabytes over a process and all its children. */
export interface Memory {
  /** Pages shared by several processes counted once in all (PSS). */
  readonly proportional: number;
  /** Pages shared counted in each (RSS). */
  readonly resident: number;
  readonly processes: number;
}

/** parameters: what stands after `maslahat serve --port 0`. */
export async function startSite(
  parameters: readonly string[],
  environment: Record<string, string> = {},
): Promise<Running> {
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'serve', '--port', '0', ...parameters], {
    env: { ...process.env, LANG: 'en_GB.UTF-8', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await said(child, /http:\/\/127\.0\.0\.1:\d+/);
  const page = await fetch(address);
  await page.text();
  if (page.status !== 200) throw new Error(`the first page was ${page.status}`);
  return {
    address,
    firstPage: performance.now() - start,
    memory: () => memoryOf(child.pid ?? 0),
    stop: () => ended(child),
  };
}

/** A server of a few lines that sends the same bytes to whoever asks. */
export async function startBare(bytes: number): Promise<Pick<Running, 'address' | 'stop'>> {
  const program = `
    import { createServer } from 'node:http';
    const body = Buffer.alloc(${bytes}, 'x');
    const server = createServer((request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length });
      response.end(body);
    });
    server.listen(0, '127.0.0.1', () => console.error('http://127.0.0.1:' + server.address().port));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return { address: await said(child, /http:\/\/127\.0\.0\.1:\d+/), stop: () => ended(child) };
}

/** The first words of a process that fit. */
function said(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((done, failed) => {
    let text = '';
    const late = setTimeout(() => failed(new Error(`not started: ${text}`)), STARTING_LIMIT);
    const stop = (outcome: () => void) => {
      clearTimeout(late);
      outcome();
    };
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [found] = pattern.exec(text) ?? [];
      if (found !== undefined) stop(() => done(found));
    });
    child.once('exit', (code) => stop(() => failed(new Error(`ended with ${code}: ${text}`))));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

function memoryOf(parent: number): Memory {
  const all = [parent, ...descendants(parent)];
  const kilobytes = all.map((pid) => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  const sum = (name: string) =>
    kilobytes.reduce(
      (total, text) => total + Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0),
      0,
    ) / 1024;
  return { proportional: sum('Pss'), resident: sum('Rss'), processes: all.length };
}

function descendants(parent: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => parentOf(pid) === parent)
    .map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** The fourth field of /proc/<pid>/stat; the name before it may hold spaces and stands in brackets. */
function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null; // It has ended meanwhile.
  }
}
