/** How quick the site is: functions that measure and give figures. Each takes less than half a minute. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord, openStore } from '@maslahat/record';
import { acts, migrations, tables } from '@maslahat/secretariat';
import { THEMES } from '@maslahat/text';
import { fillCommunity } from '../../secretariat/bench.ts';
import { type Answers, load } from './client.ts';
import { type Memory, startBare, startSite } from './processes.ts';

const COMMUNITY = 'central-asia';
const SECONDS = 4;
const CLIENTS = 16;
/** What a browser says it takes: the page then goes out compressed, as it does in life. */
const BROWSER = { 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'en' };

export interface ExampleFigures {
  /** Milliseconds to the first page, on a data folder that is there; on one that has to be made and filled first. */
  readonly firstPage: number;
  readonly firstPageEver: number;
  /** After some thousand pages. */
  readonly memory: Memory;
  /** The front page once made, beside a bare server that sends as many bytes: answers a second. */
  readonly cached: { readonly site: Answers; readonly bare: Answers };
}

/** The example community in the embedded database, as `script/start` opens it. */
export async function measureExample(): Promise<ExampleFigures> {
  return withFolder(async (folder) => {
    const example = ['--data', folder, '--example', 'central-asia'];
    const firstPageEver = await whileOpen(startSite(example), async (site) => site.firstPage);
    return whileOpen(startSite(example), async (site) => {
      const page = { clients: CLIENTS, seconds: SECONDS, path: () => '/', headers: BROWSER };
      // Both are warmed, then measured one after the other: each shares the processors with the client alone.
      const { bytes } = await load(site.address, { ...page, seconds: 1 });
      const cached = await whileOpen(startBare(bytes), async (bare) => {
        await load(bare.address, { ...page, seconds: 1 });
        return { site: await load(site.address, page), bare: await load(bare.address, page) };
      });
      return { firstPage: site.firstPage, firstPageEver, memory: site.memory(), cached };
    });
  });
}

const STATEMENTS = 50;
const SORTS = ['deadline', 'force', 'action', 'recent'] as const;

/**
 * Pages of the register over so many commitments, by 16 clients; each page is asked for once, so that none comes
 * from the cache.
 */
export async function measureUncached(commitments: number): Promise<Answers> {
  return withFolder(async (folder) => {
    await fill(folder, commitments);
    return whileOpen(startSite(['--data', folder]), async ({ address }) => {
      await load(address, { clients: CLIENTS, seconds: 3, path: (n) => `${registerPage(n)}&need=with` });
      return load(address, { clients: CLIENTS, seconds: SECONDS * 2, path: registerPage });
    });
  });
}

/** The n-th of some nine thousand addresses: two themes, a sort, one of the first pages. */
function registerPage(n: number): string {
  const theme = (at: number) => THEMES[Math.floor(at) % THEMES.length];
  const page = 2 + (Math.floor(n / (THEMES.length ** 2 * SORTS.length)) % 5);
  const themes = `${theme(n)},${theme(n / THEMES.length)}`;
  return `/commitments?theme=${themes}&sort=${SORTS[Math.floor(n / THEMES.length ** 2) % SORTS.length]}&page=${page}`;
}

async function fill(folder: string, commitments: number): Promise<void> {
  const store = await openStore({ dataFolder: folder }, migrations);
  if (!store.ok) throw new Error(store.fault.code);
  const record = openRecord(store.value, { acts, tables });
  const each = commitments / STATEMENTS;
  await fillCommunity(record, COMMUNITY, { statements: STATEMENTS, paragraphs: each, commitments: each });
  await store.value.close();
}

/** Whatever comes of the work, the process ends with it. */
async function whileOpen<Process extends { stop: () => Promise<void> }, Figures>(
  starting: Promise<Process>,
  measure: (process: Process) => Promise<Figures>,
): Promise<Figures> {
  const process = await starting;
  try {
    return await measure(process);
  } finally {
    await process.stop();
  }
}

/** A data folder of its own, removed afterwards. */
async function withFolder<Figures>(measure: (folder: string) => Promise<Figures>): Promise<Figures> {
  const parent = mkdtempSync(join(tmpdir(), 'maslahat-bench-'));
  // The account that the database runs under has to come through.
  chmodSync(parent, 0o755);
  try {
    return await measure(join(parent, 'data'));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
