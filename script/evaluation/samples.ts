/** Files of clauses that a person has coded, and the figures of many of them as one table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Coded, evaluate } from '../../packages/text/commitment/evaluate.ts';
import { type CodedClause, type GoldFault, readGold } from '../../packages/text/commitment/gold.ts';
import { failure, type Result, success } from '../../packages/text/fault.ts';
import { type Measured, table } from './table.ts';

export const OURS = 'packages/text/gold/commitments';

/** Clauses of one kind in one language, coded twice: what counts as right, and what is measured by it. */
export interface Sample {
  readonly kind: string;
  readonly language: string;
  readonly clauses: number;
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

/** Ids of several files must not meet when their figures are summed: 'para_3' → 'resolution.en.txt/para_3' */
export const setApart =
  (file: string) =>
  (item: Coded): Coded => ({ ...item, provision: `${file}/${item.provision}` });

/** The figures of all samples together, then by language, then by kind of text. */
export function tableOfSamples(title: string, samples: readonly Sample[]): string {
  const grouped = (by: 'language' | 'kind') =>
    [...Map.groupBy(samples, (sample) => sample[by])].map(([name, group]) => sum(name, group));
  return table(title, [sum('all', samples), ...grouped('language'), ...grouped('kind')]);
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

/** Says in one line what is wrong, and ends. */
export function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
