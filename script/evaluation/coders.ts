/**
 * Two people's coding of the same clauses, side by side. `gold/commitments/second-coder/held-back/` holds what a second
 * person made of the bare clauses of `gold/commitments/held-back/`. Once a third has settled where the two differ,
 * `held-back/` holds what was settled, and `first-coder/held-back/` what the first had made of them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Coded } from '../../packages/text/commitment/evaluate.ts';
import type { CodedClause } from '../../packages/text/commitment/gold.ts';
import { failure, type Result, success } from '../../packages/text/fault.ts';
import {
  type CodedFileFault,
  explain as explainFile,
  readCodedFile,
  type Sample,
  textsOf,
} from './samples.ts';

/** Folders inside bear the names of those whose clauses they hold. */
export const FIRST_CODER = 'first-coder';
export const SECOND_CODER = 'second-coder';

/** Where the first coding of set `name` lies in `gold`: apart, if the two were settled, else it is the set itself. */
export function firstCodingOf(gold: string, name: string): string {
  const apart = join(gold, FIRST_CODER, name);
  return existsSync(apart) ? apart : join(gold, name);
}

/** Where the texts part, `clause` counts from 1; nothing of their words is told. */
type CodersFault =
  | CodedFileFault
  | { readonly code: 'first-coding-missing'; readonly evidence: { readonly file: string } }
  | {
      readonly code: 'clauses-differ';
      readonly evidence: { readonly file: string; readonly clause: number };
    };

/** Each file of folder `second` as found, measured by the file of the same name in `first` as gold. */
export function compareCoders(first: string, second: string): Result<Sample[], CodersFault> {
  const samples: Sample[] = [];
  for (const file of readdirSync(second).filter((name) => name.endsWith('.txt'))) {
    if (!existsSync(join(first, file)))
      return failure({ code: 'first-coding-missing', evidence: { file: join(second, file) } });
    const one = readCodedFile(first, file);
    if (!one.ok) return one;
    const other = readCodedFile(second, file);
    if (!other.ok) return other;
    const clause = firstDifference(one.value.clauses, other.value.clauses);
    if (clause !== null)
      return failure({ code: 'clauses-differ', evidence: { file: join(second, file), clause } });
    const { kind, language, clauses } = one.value;
    samples.push({
      file,
      kind,
      language,
      texts: textsOf(clauses),
      gold: itemsOf(clauses),
      found: itemsOf(other.value.clauses),
    });
  }
  return success(samples);
}

export function explain(fault: CodersFault): string {
  switch (fault.code) {
    case 'first-coding-missing':
      return `${fault.evidence.file}: the first coder has no file of this name`;
    case 'clauses-differ':
      return `${fault.evidence.file}: clause ${fault.evidence.clause} is not the first coder's`;
    default:
      return explainFile(fault);
  }
}

/** The first clause, from 1, whose bare words are not the same in both; null where all are. */
export function firstDifference(one: readonly CodedClause[], other: readonly CodedClause[]): number | null {
  const count = Math.max(one.length, other.length);
  for (let at = 0; at < count; at++) if (one[at]?.text !== other[at]?.text) return at + 1;
  return null;
}

const itemsOf = (clauses: readonly CodedClause[]): Coded[] =>
  clauses.flatMap(({ commitments }, at) =>
    commitments.map((commitment) => ({ ...commitment, provision: `para_${at + 1}` })),
  );
