/** A text a hundred times as long takes a hundred times as long to read, whatever it looks like. */
import { expect, test } from 'vitest';
import { studyStatement } from './study.ts';

const HEAD =
  'Joint Statement\n\nThe Parties declare as follows:\n\n1. The Parties agree.\n\n2. They meet and the lake is as it is.\n\n';
const shapes: [string, string][] = [
  ['numbered paragraphs', '3. The Parties agreed to hold a forum of the States on the lake.\n\n'],
  ['lines that never end', 'and of the lake and of the river and to the sea and in the town\n'],
  ['texts that never end', 'and of the lake and of the river and to the sea and in the town\n\n'],
  ['points', '(a) to hold a forum in the city;\n\n'],
  ['dashes', '– to hold a forum in the city;\n'],
  ['one line without a space', 'a'.repeat(200)],
  ['one line of commas', ', '.repeat(100)],
  ['brackets', '('.repeat(100)],
  ['signatures', 'For the Republic of Ardania: L. Orso\n'],
];

const SMALL = 20;
const LARGE = 2000;

function cost(text: string): number {
  const bytes = new TextEncoder().encode(text);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage();
    studyStatement(bytes, { language: 'en' });
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, user + system);
  }
  return least;
}

// The bench measures the limit of 110; here a generous one tells a square (10,000) from a line (100).
test.each(shapes)('%s', (_, shape) => {
  cost(HEAD + shape.repeat(SMALL * 10));
  const small = Math.max(cost(HEAD + shape.repeat(SMALL)), 100);
  expect(cost(HEAD + shape.repeat(LARGE)) / small).toBeLessThan(600);
});
