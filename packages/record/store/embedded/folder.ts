/**
 * The data folder of an embedded PostgreSQL:
 *
 *   <data folder>/lock        pid of the process that works in it
 *                 postgres/   what PostgreSQL keeps
 *                 log         what it said since its last start
 *                 operator.key   who may act for the secretariat (the server keeps it there)
 *                 .s.PGSQL.5432   its socket, while it runs
 */
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type Result, success } from '../../result.ts';
import { type StoreFault, storeFault } from '../fault.ts';
import { type Account, isRoot, mayEnter } from './account.ts';

/** What root keeps for all: an account that is not root can read it, wherever the checkout sits. */
const HOME_OF_ROOT = '/var/lib/maslahat';

/**
 * Where data is kept when nobody says otherwise: in the project's folder; for root, whose PostgreSQL runs under
 * an account that may not enter that folder, in /var/lib/maslahat/<name>-<first digits of the path's digest>.
 */
export function defaultDataFolder(projectRoot: string): string {
  const root = resolve(projectRoot);
  if (!isRoot()) return join(root, 'data');
  const digest = createHash('sha256').update(root).digest('hex').slice(0, 8);
  return join(HOME_OF_ROOT, `${basename(root)}-${digest}`);
}

/** Where the brought programs are copied to. */
export function programsFolder(): string {
  if (isRoot()) return HOME_OF_ROOT;
  const { XDG_CACHE_HOME: cache } = process.env;
  return join(cache ?? join(homedir(), '.cache'), 'maslahat');
}

/** Makes the folder where there is none, and gives it to the account. */
export function prepareFolder(folder: string, account: Account | null): Result<null, StoreFault> {
  const found = existsSync(folder) ? readdirSync(folder) : [];
  const foreign = found.find((name) => !OURS.test(name));
  if (foreign !== undefined) return storeFault('data-folder-foreign', { folder, found: foreign });
  mkdirSync(folder, { recursive: true });
  // A strict umask must not lock out the account from the folder that all installations share.
  if (dirname(folder) === HOME_OF_ROOT) chmodSync(HOME_OF_ROOT, 0o755);
  if (account !== null) {
    const barrier = ancestors(folder).find((ancestor) => !mayEnter(account, statSync(ancestor)));
    if (barrier !== undefined) {
      return storeFault('data-folder-unreachable', { folder, barrier, account: account.name });
    }
    chownSync(folder, account.uid, account.gid);
  }
  chmodSync(folder, 0o700);
  return success(null);
}

const OURS = /^(lock(\..+)?|postgres(\.new)?|log|operator\.key|\.s\.PGSQL\..+)$/;

/** '/a/b/c' → ['/', '/a', '/a/b'] */
function ancestors(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [] : [...ancestors(above), above];
}

/** A Unix socket's address takes 107 bytes and no more (sun_path in unix(7)). */
const SOCKET_LIMIT = 107;

/** Where the socket goes: into the data folder, or aside when its path is too long. */
export function socketFolder(folder: string, account: Account | null): string {
  if (Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= SOCKET_LIMIT) return folder;
  const aside = mkdtempSync(join(tmpdir(), 'maslahat-'));
  if (account !== null) chownSync(aside, account.uid, account.gid);
  return aside;
}
