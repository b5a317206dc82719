/** The built site, as `script/start` opens it, asked by clients on the same machine. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureExample, measureUncached } from '../../packages/web/bench/index.ts';
import { startSite } from '../../packages/web/bench/processes.ts';
import type { Figure } from './figure.ts';

export async function measureSite(): Promise<Figure[]> {
  const example = await measureExample();
  const { site, bare } = example.cached;
  const uncached = await measureUncached(10_000);
  return [
    {
      what: 'site: first page after the start',
      value: example.firstPage,
      unit: 'ms',
      limit: { at: 'most', value: 2_500 },
      beside: `the very first time, with the community to load, ${Math.round(example.firstPageEver)} ms`,
    },
    {
      what: 'site: resident memory of all processes',
      value: example.memory.resident,
      unit: 'MB',
      limit: { at: 'most', value: 300 },
      beside: `shared pages counted once: ${Math.round(example.memory.proportional)} MB`,
    },
    {
      what: 'site: a cached page, beside a bare node:http',
      value: site.perSecond / bare.perSecond,
      unit: 'of its requests/s',
      limit: { at: 'least', value: 0.5 },
      beside: `${Math.round(site.perSecond)}/s beside ${Math.round(bare.perSecond)}/s`,
    },
    {
      what: 'site: a register page not cached, 10,000 commitments, 16 clients, p99',
      value: uncached.p99,
      unit: 'ms',
      limit: { at: 'most', value: 60 },
      beside: `p50 ${uncached.p50.toFixed(1)} ms, ${Math.round(uncached.perSecond)}/s, ${uncached.failures} failures`,
    },
    ...(await scriptOfPages()),
  ];
}

/** Every page that a reader can open without a key. The import page is the heaviest that has a form. */
const PAGES = [
  '/',
  '/2021-turkmenbashi',
  '/2021-turkmenbashi/16.5',
  '/commitments',
  '/roadmaps/2022-2024',
  '/search?q=water',
  '/import',
  '/api',
];

/** Bytes of script a page brings, as gzip would send them: its own and what it preloads. */
async function scriptOfPages(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maslahat-bench-'));
  // The account that the database runs under has to come through.
  chmodSync(folder, 0o755);
  const site = await startSite(['--data', join(folder, 'data'), '--example', 'central-asia']);
  const sizes = await Promise.all(
    PAGES.map(async (page) => {
      const html = await (await fetch(site.address + page)).text();
      const addresses = [
        ...html.matchAll(/(?:<script[^>]*src|rel="modulepreload"[^>]*href)="([^"]+\.m?js)"/g),
      ].map(([, address = '']) => new URL(address, site.address + page).href);
      const scripts = await Promise.all(
        [...new Set(addresses)].map(async (one) => (await fetch(one)).arrayBuffer()),
      );
      return scripts.reduce((sum, bytes) => sum + gzipSync(Buffer.from(bytes)).length, 0);
    }),
  );
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
  const largest = Math.max(...sizes);
  return [
    {
      what: 'site: script of the page that brings most',
      value: largest / 1024,
      unit: 'kB gzip',
      limit: { at: 'most', value: 20 },
      beside: `${PAGES[sizes.indexOf(largest)]}, of ${PAGES.length} pages`,
    },
  ];
}
