/** One process works in a data folder: its pid stands in the file `lock`. The lock of a dead process is taken over. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Result, success } from '../../result.ts';

export interface Lock {
  readonly release: () => void;
}

export function lockFolder(folder: string): Result<Lock, { readonly pid: number }> {
  const file = join(folder, 'lock');
  const own = join(folder, `lock.${process.pid}`);
  const mark = `${process.pid} ${startOf(process.pid) ?? ''}`;
  writeFileSync(own, mark, { mode: 0o600 });
  try {
    for (;;) {
      // A link is made by one process only, and with its content.
      if (linked(own, file)) return success({ release: () => rmSync(file, { force: true }) });
      const seen = read(file);
      if (seen === null) continue;
      const pid = Number.parseInt(seen, 10);
      if (isAlive(seen)) return failure({ pid });
      takeAway(file, seen);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes the dead lock that was seen, and puts back a living one that another process has made meanwhile. */
function takeAway(file: string, seen: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  if (read(aside) !== seen) linked(aside, file);
  rmSync(aside, { force: true });
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** '4711 8812345': alive when a process 4711 runs that started at that tick; a number may have been given again. */
function isAlive(mark: string): boolean {
  const [number, started] = mark.split(' ');
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0 || !runs(pid)) return false;
  const start = startOf(pid);
  return start === null || started === '' || start === started;
}

/** Does a process run? One that has ended, but that its parent has not taken leave of, does not. */
export function runs(pid: number): boolean {
  if (fieldsOf(pid)?.[0] === 'Z') return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The moment a process started, in clock ticks since the machine did; null where there is no /proc. */
const startOf = (pid: number): string | null => fieldsOf(pid)?.[19] ?? null;

/**
 * Fields 3 and following of /proc/<pid>/stat: state, parent, …, and as field 22 the start.
 * '4711 (node (a)) S 1 …': the name may hold spaces and brackets, so count from the last bracket.
 */
function fieldsOf(pid: number): string[] | null {
  const line = read(`/proc/${pid}/stat`);
  return line === null ? null : line.slice(line.lastIndexOf(')') + 2).split(' ');
}
