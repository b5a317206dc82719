/** Damaged files of every form are read or refused: never thrown at, never hung over, never swollen. */
import { expect, test } from 'vitest';
import { fuzz, wholeFiles } from './fuzz.ts';
import { hasBrowser, printed } from './read/pdf/testing.ts';

const MUTATIONS = 10_000;
const PDF_MUTATIONS = 500;
const seeds = (count: number): number[] => Array.from({ length: count }, (_, seed) => seed);

test(`${MUTATIONS} damaged texts, pages and Word files`, { timeout: 120_000 }, async () => {
  const before = process.memoryUsage().rss;
  const { tried, read, refused, failures } = await fuzz(await wholeFiles(), seeds(MUTATIONS));
  expect(failures).toEqual([]);
  expect(tried).toBe(MUTATIONS);
  // Some damage leaves a statement, some does not: were it all one, nothing would have been tried.
  expect(read).toBeGreaterThan(MUTATIONS / 20);
  expect(Object.values(refused).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(MUTATIONS / 20);
  expect(process.memoryUsage().rss - before).toBeLessThan(1024 * 1024 * 1024);
});

test.skipIf(!hasBrowser)(`${PDF_MUTATIONS} damaged PDFs`, { timeout: 120_000 }, async () => {
  const pdf = await printed(
    '<h3>Joint Statement</h3><p>The Parties declare as follows:</p><p>1. The Parties agree.</p><p>2. They will meet.</p>',
  );
  const { failures, refused } = await fuzz({ pdf: [pdf] }, seeds(PDF_MUTATIONS));
  expect(failures).toEqual([]);
  expect(refused['damaged-file'] ?? 0).toBeGreaterThan(PDF_MUTATIONS / 20);
});
