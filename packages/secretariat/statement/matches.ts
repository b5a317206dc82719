import type { Commitment } from '@maslahat/text';

/** INTERIM until @maslahat/text gives alignCommitments. */
export function matchesOf(
  base: readonly Commitment[],
  other: readonly Commitment[],
): { base: string; here: string }[] {
  const known = new Map(base.map((commitment) => [commitment.id, commitment]));
  return other.flatMap(({ id, force }) => (known.get(id)?.force === force ? [{ base: id, here: id }] : []));
}
