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
export type { Deed } from './perform/admit.ts';
export type { InputIssue, PerformFault } from './perform/fault.ts';
export type { Receipt, RefusedDeed } from './perform/perform.ts';
export { openRecord, type RecordOptions, type TheRecord } from './record.ts';
export { failure, type Result, success } from './result.ts';
export { defaultDataFolder } from './store/embedded/folder.ts';
export { STORE_FAULT_CODES, type StoreFault } from './store/fault.ts';
export { type Database, openStore, type Store, type StorePlace } from './store/store.ts';
export { act, head } from './store/tables.ts';
