/** Holds floors under what `script/evaluate lineage` prints for our own series. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readStatement } from '../read-statement.ts';
import { archiveOf } from './archive.ts';
import { agreementOf } from './evaluate.ts';
import { readFollowedLines } from './gold.ts';
import { proposeLinks } from './propose.ts';
import { traceStatement } from './series.ts';

const GOLD = new URL('../gold/lineage/', import.meta.url);

function linesIn(file: URL) {
  const read = readFollowedLines(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

function measure(name: string) {
  const folder = new URL(`${name}/`, GOLD);
  const files = readdirSync(folder).filter((file) => /^\d{4}-/.test(file));
  const promises = [...Map.groupBy(files, (file) => file.split('.')[0] ?? '')].flatMap(
    ([statement, versions]) =>
      traceStatement(
        statement,
        versions.map((file) => {
          const reading = readStatement(readFileSync(new URL(file, folder)));
          if (!reading.ok) throw new Error(`${file}: ${reading.fault.code}`);
          return reading.value;
        }),
      ),
  );
  const traced = promises.map((one) => one.traced);
  const apart = linesIn(new URL('not-the-same.txt', folder));
  return agreementOf(
    { promises, lines: linesIn(new URL('lines.txt', folder)), apart },
    proposeLinks(traced, archiveOf(traced)),
  );
}

const recall = ({ common, gold }: { common: number; gold: number }): number => common / gold;
const precision = ({ common, proposed }: { common: number; proposed: number }): number => common / proposed;

it('follows promises through five statements in three languages', () => {
  const { links, apart, relations } = measure('five-rivers');
  expect(recall(links['in one language'])).toBeGreaterThanOrEqual(0.9);
  expect(precision(links['in one language'])).toBeGreaterThanOrEqual(0.85);
  expect(recall(links['across languages'])).toBeGreaterThanOrEqual(0.8);
  expect(precision(links['across languages'])).toBeGreaterThanOrEqual(0.75);
  expect(apart.linked / apart.all).toBeLessThanOrEqual(0.05);
  expect(relations.exact / relations.links).toBeGreaterThanOrEqual(0.6);
});

it('follows promises through three statements that share no language', () => {
  const { links, apart } = measure('southern-islands');
  expect(links['in one language'].gold).toBe(0);
  expect(recall(links['across languages'])).toBeGreaterThanOrEqual(0.8);
  expect(precision(links['across languages'])).toBeGreaterThanOrEqual(0.9);
  expect(apart.linked / apart.all).toBeLessThanOrEqual(0.1);
});
