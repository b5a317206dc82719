/** Checkpoints and proofs, from the few nodes of the tree that each is made of. */
import type pg from 'pg';
import type { Checkpoint } from '../chain/checkpoint.ts';
import { consistencyRanges, inclusionRanges, placesOf, type Range, rootOf } from '../chain/tree.ts';
import { endOf } from '../perform/append.ts';
import { failure, type Result, success } from '../result.ts';

/** Hashes as 64 hexadecimal digits. `leaf` is that of the act at `position`, `root` that of the tree of `size` acts. */
export interface InclusionProof {
  readonly community: string;
  readonly position: number;
  readonly size: number;
  readonly leaf: string;
  readonly root: string;
  readonly path: readonly string[];
}

export interface ConsistencyProof {
  readonly community: string;
  readonly older: number;
  readonly newer: number;
  readonly olderRoot: string;
  readonly newerRoot: string;
  readonly path: readonly string[];
}

/** The record has no act at that position, or never had that size. */
export interface ProofFault {
  readonly code: 'no-such-act' | 'no-such-size';
  readonly size: number;
}

/** Where the record of a community stands; of one that has none, at size 0. */
export async function readCheckpoint(pool: pg.Pool, community: string): Promise<Checkpoint> {
  const { rows } = await pool.query<{ size: string; digest: Buffer | null; peaks: Buffer }>(
    'select size, digest, peaks from head where community_id = $1',
    [community],
  );
  const end = endOf(rows[0] ?? { size: '0', digest: null, peaks: Buffer.alloc(0) });
  return {
    community,
    size: end.frontier.size,
    digest: end.digest?.toString('hex') ?? null,
    root: rootOf(end.frontier.peaks).toString('hex'),
  };
}

/** That the act at `position` is in the record of `size` acts (left out: as it stands now). */
export async function proveInclusion(
  pool: pg.Pool,
  community: string,
  position: number,
  wanted?: number,
): Promise<Result<InclusionProof, ProofFault>> {
  const now = (await readCheckpoint(pool, community)).size;
  const size = wanted ?? now;
  if (!isWithin(size, 1, now)) return failure({ code: 'no-such-size', size: now });
  if (!isWithin(position, 0, size - 1)) return failure({ code: 'no-such-act', size });
  const leaf = { start: position, end: position + 1 };
  const whole = { start: 0, end: size };
  const [first = '', root = '', ...path] = await hashesOf(pool, community, [
    leaf,
    whole,
    ...inclusionRanges(position, whole),
  ]);
  return success({ community, position, size, leaf: first, root, path });
}

/** That the record of `older` acts is the beginning of that of `newer` acts (left out: as it stands now). */
export async function proveConsistency(
  pool: pg.Pool,
  community: string,
  older: number,
  wanted?: number,
): Promise<Result<ConsistencyProof, ProofFault>> {
  const now = (await readCheckpoint(pool, community)).size;
  const newer = wanted ?? now;
  if (!isWithin(newer, 1, now)) return failure({ code: 'no-such-size', size: now });
  if (!isWithin(older, 1, newer)) return failure({ code: 'no-such-size', size: newer });
  const whole = { start: 0, end: newer };
  const [olderRoot = '', newerRoot = '', ...path] = await hashesOf(pool, community, [
    { start: 0, end: older },
    whole,
    ...consistencyRanges(older, whole),
  ]);
  return success({ community, older, newer, olderRoot, newerRoot, path });
}

const isWithin = (n: number, least: number, most: number): boolean =>
  Number.isSafeInteger(n) && n >= least && n <= most;

/** Level 0 is not kept: a leaf is hashed from its entry, of which a proof needs one or two. */
const PLACES = `
select p.level, p.index, case p.level
  when 0 then (
    select sha256('\\x00'::bytea || convert_to(entry, 'UTF8')) from act
    where community_id = $1 and position = p.index
  )
  else (select hash from tree_node where community_id = $1 and level = p.level and index = p.index)
end as hash
from json_to_recordset($2::json) as p (level integer, index bigint)`;

/** The hash of each range, from the complete subtrees it is made of: one query, O(log n) rows. */
async function hashesOf(pool: pg.Pool, community: string, ranges: readonly Range[]): Promise<string[]> {
  const { rows } = await pool.query<{ level: number; index: string; hash: Buffer | null }>(PLACES, [
    community,
    JSON.stringify(ranges.flatMap(placesOf)),
  ]);
  const known = new Map(rows.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
  return ranges.map((range) => {
    const peaks = placesOf(range).map(({ level, index }) => {
      const hash = known.get(`${level}/${index}`);
      if (hash === undefined || hash === null) {
        throw new Error(`the tree of ${community} lacks node ${index} of level ${level}`);
      }
      return hash;
    });
    return rootOf(peaks).toString('hex');
  });
}
