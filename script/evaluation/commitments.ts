/**
 * How well promises are found and coded: against the experts' coding of the statement of 2021 where ../shared is
 * at hand, against our own clauses (those that rules learned from and those held back apart), and against a folder
 * of other gold in the same format, if one is named.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { evaluate } from '../../packages/text/commitment/evaluate.ts';
import { codeAnew } from '../../packages/text/commitment/gold.ts';
import { layExperts, readExperts } from '../../packages/text/commitment/official-gold.ts';
import { readStatement } from '../../packages/text/read-statement.ts';
import { explain, OURS, readCodedFile, type Sample, setApart, stop, tableOfSamples } from './samples.ts';
import { SECOND_CODER } from './second-coder.ts';
import { table } from './table.ts';

const STATEMENT = '../shared/statements/2021-turkmenbashi.zh.txt';
const EXPERTS = '../shared/gold/2021-turkmenbashi.commitments.json';

/** One file's clauses, coded by hand and by rule. */
function readSample(folder: string, file: string): Sample {
  const read = readCodedFile(folder, file);
  if (!read.ok) return stop(explain(read.fault));
  const { kind, language, clauses } = read.value;
  const { gold, found } = codeAnew(clauses, language, kind);
  const apart = setApart(file);
  return { kind, language, clauses: clauses.length, gold: gold.map(apart), found: found.map(apart) };
}

/** A table of the folder's own files, then of each folder in it; what was coded twice counts once. */
function measureFolder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const samples = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map(({ name }) => readSample(folder, name));
  const inside = entries
    .filter((entry) => entry.isDirectory() && entry.name !== SECOND_CODER)
    .flatMap(({ name }) => measureFolder(join(folder, name)));
  if (samples.length === 0) return inside;
  return [tableOfSamples(basename(folder), samples), ...inside];
}

function measureOfficial(): string {
  const title = 'the statement of 2021, coded by experts';
  if (!existsSync(STATEMENT) || !existsSync(EXPERTS)) return `${title}: left out, ../shared is not here\n`;
  const reading = readStatement(readFileSync(STATEMENT));
  if (!reading.ok) stop(`${STATEMENT}: ${reading.fault.code}`);
  const { provisions, commitments } = reading.value;
  const gold = layExperts(readExperts(readFileSync(EXPERTS, 'utf8')), provisions);
  const evaluation = evaluate(gold, commitments);
  return table(title, [{ name: 'zh', clauses: provisions.length, goals: true, evaluation }]);
}

const [folder] = process.argv.slice(2);
if (folder !== undefined && !existsSync(folder)) stop(`${folder}: there is no such folder`);
const tables = folder === undefined ? [measureOfficial(), ...measureFolder(OURS)] : measureFolder(folder);
if (tables.length === 0) stop(`${folder}: no gold file (KIND.LANGUAGE.txt) in it`);
process.stdout.write(`${tables.join('\n')}\n`);
