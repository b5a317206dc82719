/** Why an act was not performed. Nothing of it stays, except where `unconfirmed` says so. */
import type { Objection } from '../act.ts';

export type PerformFault =
  /** There is no act of that name. */
  | { readonly code: 'unknown-act'; readonly act: string }
  /** The input does not have the shape the act asks for; `code` of an issue is Zod's or one of CanonicalFault's. */
  | { readonly code: 'invalid-input'; readonly issues: readonly InputIssue[] }
  /** `at` is no instant in UTC of the form 2026-03-01T09:00:00.000Z. */
  | { readonly code: 'invalid-time'; readonly at: string }
  /** The actor may not perform this act on this. */
  | {
      readonly code: 'not-permitted';
      readonly act: string;
      readonly role: string;
      readonly party: string | null;
    }
  /** The act's own check refuses it. */
  | { readonly code: 'objections'; readonly objections: readonly Objection[] }
  /** The tables refuse what the act would change: its check let pass what it should not. */
  | { readonly code: 'conflict'; readonly table: string; readonly constraint: string }
  /** The database does not answer. */
  | { readonly code: 'store-unavailable'; readonly reason: string }
  /** The connection broke while the act was being confirmed: it may stand in the record or not. Look before repeating it. */
  | { readonly code: 'unconfirmed'; readonly reason: string };

export interface InputIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The kinds of connection trouble that the driver and PostgreSQL report (class 08 and 57 are SQLSTATEs). */
const CONNECTION_CODES = /^(08|57|40)|^(ECONN|EPIPE|ENOENT|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN)/;

/** What an error thrown by the driver means for the act; null where it is a fault of the program. */
export function faultOfError(error: unknown): PerformFault | null {
  if (!(error instanceof Error)) return null;
  // drizzle wraps the driver's error.
  if (error.cause instanceof Error) return faultOfError(error.cause);
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('23')) {
    const table = 'table' in error && typeof error.table === 'string' ? error.table : '';
    const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : '';
    return { code: 'conflict', table, constraint };
  }
  if (CONNECTION_CODES.test(code) || /connection (terminated|ended)|connection error/i.test(error.message)) {
    return { code: 'store-unavailable', reason: error.message };
  }
  return null;
}
