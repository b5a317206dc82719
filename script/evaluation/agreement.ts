/**
 * How far two people agree who coded the same clauses apart: the first as gold, the second as found. Only figures are
 * shown, no clause: these are held back.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareCoders, explain, firstCodingOf, SECOND_CODER } from './coders.ts';
import { OURS, stop, tableOfSamples } from './samples.ts';

const folders = readdirSync(join(OURS, SECOND_CODER), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const tables = folders.map(({ name }) => {
  const samples = compareCoders(firstCodingOf(OURS, name), join(OURS, SECOND_CODER, name));
  return samples.ok
    ? tableOfSamples(`${name}: first coder as gold, second as found`, samples.value)
    : stop(explain(samples.fault));
});
process.stdout.write(`${tables.join('\n')}\n`);
