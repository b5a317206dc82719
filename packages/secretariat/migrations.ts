import { join } from 'node:path';

/** The folder of migrations that bring a store to these tables, the record's own among them. */
export const migrations = join(import.meta.dirname, 'migrations');
