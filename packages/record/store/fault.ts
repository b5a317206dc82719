/** Why there is no store to work with. The sentence for people is made at the edge. */

/**
 * data-folder-in-use        another process works in it: {folder, pid}
 * data-folder-unreachable   the account that PostgreSQL runs under cannot enter it: {folder, barrier, account}
 * data-folder-foreign       it holds files that are not ours: {folder, found}
 * data-folder-of-version    written by another PostgreSQL: {folder, found, wanted}
 * no-unprivileged-account   PostgreSQL refuses to run as root, and there is no account to run it under: {tried}
 * no-server-brought         npm has brought no PostgreSQL for this machine: {platform}
 * server-not-started        PostgreSQL ended before it answered: {said, log}
 * database-unreachable      the given database does not answer or refuses us: {reason}
 * server-too-old            the given PostgreSQL is older than we need: {found, wanted}
 * database-newer            the database was changed by a newer version of this program: {unknown}
 * migration-refused         a change of the schema failed, nothing of it stays: {migration, reason}
 */
export const STORE_FAULT_CODES = [
  'data-folder-in-use',
  'data-folder-unreachable',
  'data-folder-foreign',
  'data-folder-of-version',
  'no-unprivileged-account',
  'no-server-brought',
  'server-not-started',
  'database-unreachable',
  'server-too-old',
  'database-newer',
  'migration-refused',
] as const;

export interface StoreFault {
  readonly code: (typeof STORE_FAULT_CODES)[number];
  readonly evidence: Readonly<Record<string, string | number>>;
}

export const storeFault = (
  code: StoreFault['code'],
  evidence: StoreFault['evidence'],
): { ok: false; fault: StoreFault } => ({ ok: false, fault: { code, evidence } });

/** What an error of the driver or the system says, without the address (it may hold a password). */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
