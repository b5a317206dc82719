export { type Alignable, type Aligned, alignCommitments, alignProvisions } from './align/index.ts';
export { type Coded, type Evaluation, evaluate, matchItems, type Rate } from './commitment/evaluate.ts';
export { type CodedClause, codeAnew, type GoldFault, readGold } from './commitment/gold.ts';
export {
  explainCommitments,
  findCommitments,
  GROUNDS,
  type Ground,
  REASONED_FIELDS,
  type Reason,
  type ReasonedCommitment,
  type ReasonedField,
} from './commitment/index.ts';
export { explainStatement, type LineExplanation } from './explain-statement.ts';
export { READING_FAULT_CODES, type ReadingFault, type Result } from './fault.ts';
export { analyse } from './language/analysis.ts';
export { CODES as LANGUAGE_CODES } from './language/index.ts';
export { numbersIn, organizationsNamedIn, timesIn } from './language/mentions.ts';
export type { Organization } from './language/organization.ts';
export type { Period } from './language/period.ts';
export type { Quantity } from './language/quantity.ts';
export {
  type Archive,
  ASPECTS,
  archiveOf,
  type Change,
  changesBetween,
  EVIDENCE_RULES,
  type Evidence,
  type FollowedLine,
  glossed,
  type LineFault,
  laterStatements,
  type Proposal,
  promiseQuoted,
  proposeLinks,
  RELATIONS,
  type Relation,
  readFollowedLines,
  relationsOf,
  type Traced,
} from './lineage/index.ts';
export { LIMITS, type LimitFault, type Limits, limitsIn } from './read/limits.ts';
export { explainFile, type FileOptions, readFile } from './read-file.ts';
export { readStatement } from './read-statement.ts';
export * from './reading.ts';
export type { ReadingOptions } from './study.ts';
