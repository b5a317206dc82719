export {
  type Act,
  type ActContext,
  type Actor,
  type Change,
  defineAct,
  insert,
  type Objection,
  update,
} from './act.ts';
export { canonical } from './chain/canonical.ts';
export { type Checkpoint, checkpointNote } from './chain/checkpoint.ts';
export { linesOf, verifyExport } from './chain/export.ts';
export { CHAIN_FAULT_CODES, type ChainFault } from './chain/fault.ts';
export { verifyConsistency, verifyInclusion } from './chain/proof.ts';
export type { Deed } from './perform/admit.ts';
export type { InputIssue, PerformFault } from './perform/fault.ts';
export type { Receipt, RefusedDeed } from './perform/perform.ts';
export type { ReplayFault } from './perform/replay.ts';
export type { ActsQuery, RecordedAct } from './read/acts.ts';
export type { ConsistencyProof, InclusionProof, ProofFault } from './read/tree.ts';
export { openRecord, type RecordOptions, type TheRecord } from './record.ts';
export { failure, type Result, success } from './result.ts';
export { defaultDataFolder } from './store/embedded/folder.ts';
export { STORE_FAULT_CODES, type StoreFault } from './store/fault.ts';
export type { Head } from './store/listen.ts';
export { type Database, openStore, type Store, type StorePlace } from './store/store.ts';
export { act, head } from './store/tables.ts';
