/** What people have coded, beside what the rules find in it, and the figures of many such samples as one table. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Coded, evaluate } from '../../packages/text/commitment/evaluate.ts';
import { type CodedClause, codeAnew, type GoldFault, readGold } from '../../packages/text/commitment/gold.ts';
import { failure, type Result, success } from '../../packages/text/fault.ts';
import { EXPERT_CODING, readExpertSample } from './experts.ts';
import { type Measured, table } from './table.ts';

export const OURS = 'packages/text/gold/commitments';

/** A file of clauses, or a statement, coded twice: what counts as right, and what is measured by it. */
export interface Sample {
  readonly file: string;
  readonly kind: string;
  readonly language: string;
  /** The words of each clause or provision, by the id that its items name it with. */
  readonly texts: ReadonlyMap<string, string>;
  readonly gold: readonly Coded[];
  readonly found: readonly Coded[];
}

export interface CodedFile {
  readonly kind: string;
  readonly language: string;
  readonly clauses: readonly CodedClause[];
}

/** `line`: from 1, null where the fault is the file's as a whole. The clause itself is never told: it may be held back. */
export interface CodedFileFault {
  readonly code: GoldFault['code'] | 'name-unclear';
  readonly evidence: { readonly file: string; readonly line: number | null };
}

/**
 * The samples of a folder: each KIND.LANGUAGE.txt of coded clauses, and each statement that has its coding by experts
 * beside it. Ends with a sentence where one cannot be read.
 */
export function samplesIn(folder: string): Sample[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const codings = files.filter((name) => name.endsWith(EXPERT_CODING));
  const names = codings.map((name) => name.slice(0, -EXPERT_CODING.length));
  const clauses = files.filter(
    (name) => name.endsWith('.txt') && !names.some((coded) => name.startsWith(`${coded}.`)),
  );
  return [
    ...names.map((name) => readExpertSample(folder, name)),
    ...clauses.map((name) => readClauses(folder, name)),
  ];
}

/** One file's clauses, coded by hand and by rule. */
function readClauses(folder: string, file: string): Sample {
  const read = readCodedFile(folder, file);
  if (!read.ok) return stop(explain(read.fault));
  const { kind, language, clauses } = read.value;
  const { gold, found } = codeAnew(clauses, language, kind);
  return { file, kind, language, texts: textsOf(clauses), gold, found };
}

/** As `codeAnew` names them. */
export const textsOf = (clauses: readonly CodedClause[]): Map<string, string> =>
  new Map(clauses.map(({ text }, at) => [`para_${at + 1}`, text]));

/** `file`: 'resolution.en.txt'; its name says kind and language. */
export function readCodedFile(folder: string, file: string): Result<CodedFile, CodedFileFault> {
  const path = join(folder, file);
  const [, kind, language] = /^(.+)\.([\w-]+)\.txt$/.exec(file) ?? [];
  if (kind === undefined || language === undefined)
    return failure({ code: 'name-unclear', evidence: { file: path, line: null } });
  const clauses = readGold(readFileSync(path, 'utf8'));
  if (clauses.ok) return success({ kind, language, clauses: clauses.value });
  const { code, evidence } = clauses.fault;
  return failure({ code, evidence: { file: path, line: evidence.line } });
}

export function explain({ code, evidence: { file, line } }: CodedFileFault): string {
  if (code === 'name-unclear') return `${file}: a gold file is named KIND.LANGUAGE.txt`;
  return `${file}, line ${line}: ${code}`;
}

/** The figures of all samples together, then by language, then by kind of text. */
export function tableOfSamples(title: string, samples: readonly Sample[]): string {
  const grouped = (by: 'language' | 'kind') =>
    [...Map.groupBy(samples, (sample) => sample[by])].map(([name, group]) => sum(name, group));
  return table(title, [sum('all', samples), ...grouped('language'), ...grouped('kind')]);
}

function sum(name: string, samples: readonly Sample[]): Measured {
  const gold = samples.flatMap((sample) => setApart(sample, sample.gold));
  return {
    name,
    clauses: samples.reduce((count, { texts }) => count + texts.size, 0),
    goals: gold.some(({ sdgs }) => sdgs !== null),
    evaluation: evaluate(
      gold,
      samples.flatMap((sample) => setApart(sample, sample.found)),
    ),
  };
}

/** Ids of several files must not meet when their figures are summed: 'para_3' → 'resolution.en.txt/para_3' */
const setApart = ({ file }: Sample, items: readonly Coded[]): Coded[] =>
  items.map((item) => ({ ...item, provision: `${file}/${item.provision}` }));

/** Says in one line what is wrong, and ends. */
export function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
