/** The whole record of a community, walked from the first act to the head, against all that is kept of it. */
import type pg from 'pg';
import type { Checkpoint } from '../chain/checkpoint.ts';
import { sealOf } from '../chain/entry.ts';
import type { ChainFault } from '../chain/fault.ts';
import { rootOf } from '../chain/tree.ts';
import { Walk } from '../chain/walk.ts';
import { endOf } from '../perform/append.ts';
import { failure, type Result, success } from '../result.ts';

/** Rows of one page: enough that the round trip does not count, few enough that memory does not. */
const PAGE = 1_000;

/** Acts appended while it runs are left for the next time. */
export async function verify(
  pool: pg.Pool,
  community: string,
  onProgress: (verified: number, size: number) => void = () => {},
): Promise<Result<Checkpoint, ChainFault>> {
  const { rows } = await pool.query<{ size: string; digest: Buffer | null; peaks: Buffer }>(
    'select size, digest, peaks from head where community_id = $1',
    [community],
  );
  const head = endOf(rows[0] ?? { size: '0', digest: null, peaks: Buffer.alloc(0) });
  const { size } = head.frontier;
  const walk = new Walk(community);
  // The next page is on its way while this one is walked.
  let coming = readPage(pool, community, 0, size);
  for (let start = 0; start < size; start += PAGE) {
    const page = await coming;
    coming = readPage(pool, community, start + PAGE, size);
    const fault = walkPage(walk, page);
    if (fault !== null) {
      await coming;
      return failure(fault);
    }
    onProgress(walk.frontier.size, size);
  }
  await coming;
  const fits =
    (head.digest?.toString('hex') ?? null) === walk.digest &&
    Buffer.concat(head.frontier.peaks).equals(Buffer.concat(walk.frontier.peaks)) &&
    !(await isBeyond(pool, community, size));
  if (!fits) return failure({ code: 'wrong-head', position: size });
  return success({ community, size, digest: walk.digest, root: rootOf(walk.frontier.peaks).toString('hex') });
}

interface Page {
  readonly start: number;
  readonly end: number;
  readonly acts: readonly { readonly position: number; readonly entry: string; readonly digest: string }[];
  readonly contents: ReadonlyMap<number, { readonly salt: string; readonly content: string }>;
  /** Hashes of the nodes that the acts of the page complete, one after the other. */
  readonly nodes: Buffer;
}

async function readPage(pool: pg.Pool, community: string, start: number, size: number): Promise<Page> {
  const end = Math.min(start + PAGE, size);
  if (start >= end) return { start, end, acts: [], contents: new Map(), nodes: Buffer.alloc(0) };
  const where = 'where community_id = $1 and position >= $2 and position < $3';
  const range = [community, start, end];
  const [acts, contents, nodes] = await Promise.all([
    pool.query<[string, string, string]>({
      text: `select position, entry, encode(digest, 'hex') from act ${where} order by position`,
      values: range,
      rowMode: 'array',
    }),
    pool.query<{ position: string; salt: string; content: string }>(
      `select position, salt, content from act_content ${where}`,
      range,
    ),
    // A node is complete with its last leaf; of two with the same last leaf, the lower comes first.
    pool.query<{ hashes: Buffer | null }>(
      `select string_agg(hash, ''::bytea order by (index + 1) << level, level) as hashes
       from generate_series(1, 52) as of_level
       join tree_node on community_id = $1 and level = of_level
         and index >= ($2::bigint >> of_level) and index < ($3::bigint >> of_level)`,
      range,
    ),
  ]);
  return {
    start,
    end,
    acts: acts.rows.map(([position, entry, digest]) => ({ position: Number(position), entry, digest })),
    contents: new Map(
      contents.rows.map(({ position, salt, content }) => [Number(position), { salt, content }]),
    ),
    nodes: nodes.rows[0]?.hashes ?? Buffer.alloc(0),
  };
}

function walkPage(walk: Walk, page: Page): ChainFault | null {
  let nodeAt = 0;
  for (let position = page.start; position < page.end; position += 1) {
    const kept = page.acts[position - page.start];
    if (kept?.position !== position) return { code: 'missing-act', position };
    const step = walk.step(kept.entry);
    if (!step.ok) return step.fault;
    if (walk.digest !== kept.digest) return { code: 'wrong-digest', position };
    const content = page.contents.get(position);
    const sealed = 'sealed' in step.entry ? step.entry.sealed : null;
    if (sealed !== null && content === undefined) return { code: 'missing-content', position };
    if ((content === undefined ? null : sealOf(content)) !== sealed)
      return { code: 'wrong-content', position };
    for (const { hash } of step.completed) {
      if (!page.nodes.subarray(nodeAt, nodeAt + hash.length).equals(hash))
        return { code: 'wrong-node', position };
      nodeAt += hash.length;
    }
  }
  return nodeAt === page.nodes.length ? null : { code: 'wrong-node', position: page.end - 1 };
}

/** Is anything kept that the head does not count? */
async function isBeyond(pool: pg.Pool, community: string, size: number): Promise<boolean> {
  const { rows } = await pool.query<{ beyond: boolean }>(
    `select (
       exists (select from act where community_id = $1 and (position < 0 or position >= $2))
       or exists (select from act_content where community_id = $1 and (position < 0 or position >= $2))
       or exists (
         select from tree_node where community_id = $1
         and (level < 1 or level > 52 or index < 0 or (index + 1) << level > $2)
       )
     ) and coalesce((select size from head where community_id = $1), 0) = $2 as beyond`,
    [community, size],
  );
  return rows[0]?.beyond === true;
}
