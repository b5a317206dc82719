/** The end of a chain: locked, lengthened, written back. */
import type pg from 'pg';
import { canonical } from '../chain/canonical.ts';
import { type Entry, type SealedContent, sealOf } from '../chain/entry.ts';
import { sha256 } from '../chain/sha256.ts';
import { type Frontier, grow, leafHash, type Node } from '../chain/tree.ts';
import { HEAD_CHANNEL } from '../store/listen.ts';
import type { AdmittedDeed } from './admit.ts';

/** Where a chain ends: the tree's frontier and the digest of the last entry (null: there is none). */
export interface ChainEnd {
  readonly frontier: Frontier;
  readonly digest: Buffer | null;
}

export interface Link {
  readonly position: number;
  /** Canonical JSON. */
  readonly entry: string;
  readonly digest: Buffer;
  readonly completed: readonly Node[];
  readonly sealed: SealedContent | null;
}

/** Reads the end of a community's chain and holds it until the transaction ends: acts follow one another. */
export async function lockEnd(client: pg.ClientBase, community: string): Promise<ChainEnd> {
  const select = 'select size, digest, peaks from head where community_id = $1 for update';
  const { rows } = await client.query<HeadRow>(select, [community]);
  if (rows[0] !== undefined) return endOf(rows[0]);
  // The first act of a community; whoever is second at this waits here and then finds the row.
  await client.query(
    "insert into head (community_id, size, digest, peaks) values ($1, 0, null, '') on conflict do nothing",
    [community],
  );
  const again = await client.query<HeadRow>(select, [community]);
  if (again.rows[0] === undefined) throw new Error(`the head of ${community} vanished`);
  return endOf(again.rows[0]);
}

interface HeadRow {
  readonly size: string;
  readonly digest: Buffer | null;
  readonly peaks: Buffer;
}

export function endOf({ size, digest, peaks }: HeadRow): ChainEnd {
  const count = peaks.length / 32;
  const hashes = Array.from({ length: count }, (_, index) => peaks.subarray(index * 32, index * 32 + 32));
  return { frontier: { size: Number(size), peaks: hashes }, digest };
}

/** The next link of a chain, and its new end. `salt` is used by confidential acts only. */
export function link(
  end: ChainEnd,
  community: string,
  { act, input, content, actor, at }: AdmittedDeed,
  salt: () => string,
): { readonly link: Link; readonly end: ChainEnd } {
  const position = end.frontier.size;
  const previous = end.digest?.toString('hex') ?? null;
  const sealed = act.confidential ? { salt: salt(), content } : null;
  const common = { act: act.name, actor, at, community, position, previous };
  const value: Entry = sealed === null ? { ...common, input } : { ...common, sealed: sealOf(sealed) };
  const entry = canonical(value);
  if (!entry.ok) throw new Error(`an admitted act has no canonical form: ${entry.fault.code}`);
  const digest = sha256(entry.value);
  const { frontier, completed } = grow(end.frontier, leafHash(entry.value));
  return { link: { position, entry: entry.value, digest, completed, sealed }, end: { frontier, digest } };
}

const APPEND = `
with links as (
  insert into act (community_id, position, entry, digest)
  select $1, r.position, r.entry, r.digest
  from json_to_recordset($2::json) as r (position bigint, entry text, digest bytea)
), nodes as (
  insert into tree_node (community_id, level, index, hash)
  select $1, r.level, r.index, r.hash
  from json_to_recordset($3::json) as r (level integer, index bigint, hash bytea)
), contents as (
  insert into act_content (community_id, position, salt, content)
  select $1, r.position, r.salt, r.content
  from json_to_recordset($4::json) as r (position bigint, salt text, content text)
), ends as (
  update head set size = $5, digest = $6, peaks = $7 where community_id = $1
)
select pg_notify('${HEAD_CHANNEL}', json_build_object('community', $1::text, 'size', $5::bigint)::text)`;

/** Writes links and the new end in one round trip, and tells those who listen when the transaction is confirmed. */
export async function append(
  client: pg.ClientBase,
  community: string,
  links: readonly Link[],
  end: ChainEnd,
): Promise<void> {
  await client.query(APPEND, [
    community,
    JSON.stringify(links.map(({ position, entry, digest }) => ({ position, entry, digest: bytea(digest) }))),
    JSON.stringify(
      links.flatMap(({ completed }) =>
        completed.map(({ level, index, hash }) => ({ level, index, hash: bytea(hash) })),
      ),
    ),
    JSON.stringify(links.flatMap(({ position, sealed }) => (sealed === null ? [] : { position, ...sealed }))),
    end.frontier.size,
    end.digest,
    Buffer.concat(end.frontier.peaks),
  ]);
}

const bytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
