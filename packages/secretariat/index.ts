/** The domain: what can be done (acts), what can be asked (views), what is kept (tables). */
export { ROLES, type Role } from './actor.ts';
export { acts } from './acts.ts';
export { list as bodyList, show as bodyShow } from './body/views.ts';
export {
  list as commitmentList,
  reasons as commitmentReasons,
  show as commitmentShow,
  wall as commitmentWall,
} from './commitment/views.ts';
export { show as communityShow } from './community/views.ts';
export { type Loaded, type LoadFault, type LoadOptions, loadExample } from './example/load.ts';
export { show as frontShow } from './front/views.ts';
export {
  list as lineageList,
  proposals as lineageProposals,
  show as lineageShow,
} from './lineage/views.ts';
export { OBJECTION_CODES, type ObjectionCode } from './look.ts';
export { list as meetingList, show as meetingShow } from './meeting/views.ts';
export { migrations } from './migrations.ts';
export { list as partyList, show as partyShow } from './party/views.ts';
export { head as recordHead, journal as recordJournal, recorded as recordAct } from './record/views.ts';
export { list as roadmapList, show as roadmapShow } from './roadmap/views.ts';
export { search } from './search/views.ts';
export * from './shapes.ts';
export {
  type Corrections,
  type Importer,
  type ImportFault,
  type ImportPlan,
  type ImportRefusal,
  type ImportRequest,
  importStatement,
  planImport,
} from './statement/import.ts';
export { type Known, readKnown } from './statement/known.ts';
export {
  list as statementList,
  provision as statementProvision,
  show as statementShow,
} from './statement/views.ts';
export { tables } from './tables.ts';
export type { View } from './view.ts';
export { views } from './views.ts';
