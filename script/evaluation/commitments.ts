/**
 * How well promises are found and coded: against the experts' coding of the statement of 2021 where ../shared is
 * at hand, against our own clauses (those that rules learned from and those held back apart), and against a folder
 * of other gold in either form, if one is named.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FIRST_CODER, SECOND_CODER } from './coders.ts';
import { OURS, samplesIn, stop, tableOfSamples } from './samples.ts';

const EXPERTS = '../shared/gold';

/** What two coders made of the same clauses before it was settled: measured only when named itself. */
const APART: ReadonlySet<string> = new Set([FIRST_CODER, SECOND_CODER]);

/** A table of the folder's own files, then of each folder in it; what was coded twice counts once. */
function measureFolder(folder: string, title = basename(folder)): string[] {
  const samples = samplesIn(folder);
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !APART.has(entry.name))
    .flatMap(({ name }) => measureFolder(join(folder, name)));
  return samples.length === 0 ? inside : [tableOfSamples(title, samples), ...inside];
}

/** All that no rule was mended by, whatever set it belongs to. */
function measureHeldBack(): string {
  const samples = readdirSync(OURS)
    .filter((name) => name.startsWith('held-back'))
    .flatMap((name) =>
      samplesIn(join(OURS, name)).map((sample) => ({ ...sample, file: `${name}/${sample.file}` })),
    );
  return tableOfSamples('all that is held back', samples);
}

function measureExperts(): string[] {
  const title = 'the statement of 2021, coded by experts';
  return existsSync(EXPERTS)
    ? measureFolder(EXPERTS, title)
    : [`${title}: left out, ../shared is not here\n`];
}

const [folder] = process.argv.slice(2);
if (folder !== undefined && !existsSync(folder)) stop(`${folder}: there is no such folder`);
const tables =
  folder === undefined
    ? [...measureExperts(), ...measureFolder(OURS), measureHeldBack()]
    : measureFolder(folder);
if (tables.length === 0)
  stop(`${folder}: no gold in it, neither KIND.LANGUAGE.txt nor NAME.commitments.json beside a statement`);
process.stdout.write(`${tables.join('\n')}\n`);
