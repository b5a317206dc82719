/**
 * How well promises are found and coded: against the experts' coding of the statement of 2021 where ../shared is
 * at hand, against our own clauses (those that rules learned from and those held back apart), and against a folder
 * of other gold in the same format, if one is named.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Coded, evaluate } from '../../packages/text/commitment/evaluate.ts';
import { codeAnew, readGold } from '../../packages/text/commitment/gold.ts';
import { layExperts, readExperts } from '../../packages/text/commitment/official-gold.ts';
import { readStatement } from '../../packages/text/read-statement.ts';
import { type Measured, table } from './table.ts';

const OURS = 'packages/text/gold/commitments';
/** The same clauses, coded once more. */
const SECOND_CODER = 'second-coder';
const STATEMENT = '../shared/statements/2021-turkmenbashi.zh.txt';
const EXPERTS = '../shared/gold/2021-turkmenbashi.commitments.json';

/** Says in one line what is wrong. */
function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** One file's clauses, coded by hand and by rule. */
interface Sample {
  readonly kind: string;
  readonly language: string;
  readonly clauses: number;
  readonly gold: readonly Coded[];
  readonly found: readonly Coded[];
}

/** 'resolution.en.txt' → kind and language */
function readSample(folder: string, file: string): Sample {
  const [, kind = '', language = ''] = /^(.+)\.([\w-]+)\.txt$/.exec(file) ?? [];
  if (language === '') stop(`${join(folder, file)}: a gold file is named KIND.LANGUAGE.txt`);
  const clauses = readGold(readFileSync(join(folder, file), 'utf8'));
  if (!clauses.ok) {
    const { line, text } = clauses.fault.evidence;
    stop(`${join(folder, file)}, line ${line}: ${clauses.fault.code}: ${text}`);
  }
  const coded = codeAnew(clauses.value, language, kind);
  // Ids of several files must not meet when their figures are summed.
  const apart = (item: Coded): Coded => ({ ...item, provision: `${file}/${item.provision}` });
  return {
    kind,
    language,
    clauses: clauses.value.length,
    gold: coded.gold.map(apart),
    found: coded.found.map(apart),
  };
}

function sum(name: string, samples: readonly Sample[]): Measured {
  const gold = samples.flatMap((sample) => sample.gold);
  return {
    name,
    clauses: samples.reduce((count, { clauses }) => count + clauses, 0),
    goals: gold.some(({ sdgs }) => sdgs !== null),
    evaluation: evaluate(
      gold,
      samples.flatMap(({ found }) => found),
    ),
  };
}

/** A table of the folder's own files, then of each folder in it. */
function measureFolder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const samples = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map(({ name }) => readSample(folder, name));
  const inside = entries
    .filter((entry) => entry.isDirectory() && entry.name !== SECOND_CODER)
    .flatMap(({ name }) => measureFolder(join(folder, name)));
  if (samples.length === 0) return inside;
  const grouped = (by: 'language' | 'kind') =>
    [...Map.groupBy(samples, (sample) => sample[by])].map(([name, group]) => sum(name, group));
  return [
    table(basename(folder), [sum('all', samples), ...grouped('language'), ...grouped('kind')]),
    ...inside,
  ];
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
