export { type Archive, archiveOf } from './archive.ts';
export {
  ASPECTS,
  type Change,
  changesBetween,
  RELATIONS,
  type Relation,
  relationsOf,
} from './changes.ts';
export { glossed } from './concepts.ts';
export { EVIDENCE_RULES, type Evidence } from './evidence.ts';
export { type FollowedLine, type LineFault, promiseQuoted, readFollowedLines } from './gold.ts';
export { laterStatements, type Proposal, proposeLinks } from './propose.ts';
export type { Traced } from './traced.ts';
