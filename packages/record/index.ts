import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

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

/** What views read from. */
export type Database = NodePgDatabase;
