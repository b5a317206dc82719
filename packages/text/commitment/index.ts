import type { Commitment, Provision } from '../reading.ts';

/** Provisions in, the commitments found in them out, in document order. */
export function findCommitments(_provisions: readonly Provision[], _language: string): Commitment[] {
  return [];
}
