/** A PostgreSQL of our own: a child on a socket in the data folder, ended with us. No service, no TCP. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Result, success } from '../../result.ts';
import { type StoreFault, storeFault } from '../fault.ts';
import { ACCOUNTS, type Account, isRoot, unprivilegedAccount } from './account.ts';
import { prepareFolder, programsFolder, socketFolder } from './folder.ts';
import { lockFolder, runs } from './lock.ts';
import { type Programs, placePrograms } from './programs.ts';
import { localeOf, settingsOf } from './settings.ts';

export interface EmbeddedServer {
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** Process that all others of this PostgreSQL descend from. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const USER = 'maslahat';

/**
 * Ends PostgreSQL (fast shutdown) when its standard input closes: also when we are killed outright,
 * as the system closes our end of the pipe.
 */
const SUPERVISOR = `
exec 3<&0
"$@" </dev/null 3<&- & server=$!
( read -r _ <&3; kill -INT "$server" ) & watch=$!
exec 3<&- </dev/null
wait "$server"; code=$?
kill "$watch" 2>/dev/null
exit "$code"
`;

/** Starts the PostgreSQL that npm brings. Give the folder alone; it is made when missing, and locked until `stop`. */
export async function startEmbedded(dataFolder: string): Promise<Result<EmbeddedServer, StoreFault>> {
  const programs = placePrograms(programsFolder());
  if (!programs.ok) {
    return storeFault('no-server-brought', { platform: `${process.platform}-${process.arch}` });
  }
  return startServer(dataFolder, programs.value);
}

/** The same with other programs: tests start the PostgreSQL of the system so. */
export async function startServer(
  dataFolder: string,
  programs: Programs,
): Promise<Result<EmbeddedServer, StoreFault>> {
  const folder = resolve(dataFolder);
  const account = isRoot() ? unprivilegedAccount() : null;
  if (isRoot() && account === null) {
    return storeFault('no-unprivileged-account', { tried: ACCOUNTS.join(', ') });
  }
  const prepared = prepareFolder(folder, account);
  if (!prepared.ok) return prepared;
  const lock = lockFolder(folder);
  if (!lock.ok) return storeFault('data-folder-in-use', { folder, pid: lock.fault.pid });
  const started = await startLocked(folder, programs, account, lock.value.release);
  if (!started.ok) lock.value.release();
  return started;
}

async function startLocked(
  folder: string,
  programs: Programs,
  account: Account | null,
  release: () => void,
): Promise<Result<EmbeddedServer, StoreFault>> {
  await endOrphan(join(folder, 'postgres'));
  const made = await makeCluster(folder, programs, account);
  if (!made.ok) return made;

  const sockets = socketFolder(folder, account);
  const settings = Object.entries(settingsOf(programs)).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const child = spawnAs(
    account,
    '/bin/sh',
    [
      ...['-c', SUPERVISOR, 'sh', programs.postgres],
      ...['-D', join(folder, 'postgres'), '-k', sockets, ...settings],
    ],
    join(folder, 'log'),
  );
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const connection = { host: sockets, port: 5432, user: USER, database: 'postgres' };
  const stop = async () => {
    child.stdin?.end();
    await ended;
    if (sockets !== folder) rmSync(sockets, { recursive: true, force: true });
    release();
  };
  if (!(await answers(connection, child))) {
    child.stdin?.end();
    return notStarted(folder);
  }
  return success({ connection, pid: postmasterPid(join(folder, 'postgres')) ?? 0, stop });
}

/** A server whose parent was killed together with its supervisor: it holds the folder, so it is ended in order first. */
async function endOrphan(cluster: string): Promise<void> {
  const pid = postmasterPid(cluster);
  if (pid === null || !runs(pid) || !isPostgres(pid, cluster)) return;
  process.kill(pid, 'SIGINT');
  while (runs(pid) && existsSync(join(cluster, 'postmaster.pid'))) await pause(10);
}

/** First line of postmaster.pid: '4711' */
function postmasterPid(cluster: string): number | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

/** The number may belong to another process by now. Without /proc, PostgreSQL's own check at start has to do. */
function isPostgres(pid: number, cluster: string): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, 'utf8').split('\0').includes(cluster);
}

async function makeCluster(
  folder: string,
  programs: Programs,
  account: Account | null,
): Promise<Result<null, StoreFault>> {
  const cluster = join(folder, 'postgres');
  const versionFile = join(cluster, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, 'utf8').trim();
    return found === programs.version
      ? success(null)
      : storeFault('data-folder-of-version', { folder, found, wanted: programs.version });
  }
  // Made aside and named at the end, so that a start cut short leaves nothing that looks whole.
  rmSync(`${cluster}.new`, { recursive: true, force: true });
  const child = spawnAs(
    account,
    programs.initdb,
    [
      ...['-D', `${cluster}.new`, '-U', USER, '--auth=trust', '--encoding=UTF8'],
      ...['--no-instructions', ...localeOf(programs)],
    ],
    join(folder, 'log'),
  );
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  if (code !== 0) return notStarted(folder);
  renameSync(`${cluster}.new`, cluster);
  return success(null);
}

/** In a session of its own: an interrupt from the terminal must reach us, who end PostgreSQL in order, and not PostgreSQL. */
function spawnAs(
  account: Account | null,
  program: string,
  parameters: string[],
  logFile: string,
): ChildProcess {
  const log = openSync(logFile, 'w', 0o600);
  const { PATH = '/usr/bin:/bin' } = process.env;
  try {
    return spawn(program, parameters, {
      ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
      cwd: '/',
      env: { PATH, LC_ALL: 'C', TZ: 'UTC' },
      detached: true,
      stdio: ['pipe', log, log],
    });
  } finally {
    closeSync(log);
  }
}

/** Waits until PostgreSQL takes connections (after a crash, it first repeats its log), or has ended. */
async function answers(connection: EmbeddedServer['connection'], child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const client = new pg.Client(connection);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await pause(5);
    }
  }
  return false;
}

function notStarted(folder: string): Result<never, StoreFault> {
  const log = join(folder, 'log');
  const said = readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' / ');
  return storeFault('server-not-started', { said, log });
}
