/** The whole record of a community, walked from the first act to the head, against all that is kept of it. */
import type pg from 'pg';
import type { Checkpoint } from '../chain/checkpoint.ts';
import { type Entry, type SealedContent, sealOf } from '../chain/entry.ts';
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
    const fault = await judge(pool, walk, page);
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

/** What is kept of the acts from `start` up to, not including, `end`. */
interface Page {
  readonly start: number;
  readonly end: number;
  /** In the order of their positions; fewer than the page has places where acts are missing. */
  readonly entries: readonly (readonly [string])[];
  /** The digests kept beside the entries, one after the other, in hexadecimal. */
  readonly digests: string;
  readonly contents: ReadonlyMap<number, SealedContent>;
  /** Hashes of the nodes that the acts of the page complete, one after the other. */
  readonly nodes: Buffer;
}

/** Much in few rows: what is not text to be hashed comes in one piece. A node is complete with its last leaf. */
const ASIDE = `
select
  (select string_agg(encode(digest, 'hex'), '' order by position) from act
   where community_id = $1 and position >= $2 and position < $3) as digests,
  (select string_agg(hash, ''::bytea order by (index + 1) << level, level)
   from generate_series(1, 52) as of_level
   join tree_node on community_id = $1 and level = of_level
     and index >= ($2::bigint >> of_level) and index < ($3::bigint >> of_level)) as nodes`;

async function readPage(pool: pg.Pool, community: string, start: number, size: number): Promise<Page> {
  const end = Math.min(start + PAGE, size);
  if (start >= end)
    return { start, end, entries: [], digests: '', contents: new Map(), nodes: Buffer.alloc(0) };
  const range = [community, start, end];
  const where = 'where community_id = $1 and position >= $2 and position < $3';
  const [entries, aside, contents] = await Promise.all([
    pool.query<[string]>({
      text: `select entry from act ${where} order by position`,
      values: range,
      rowMode: 'array',
    }),
    pool.query<{ digests: string | null; nodes: Buffer | null }>(ASIDE, range),
    pool.query<{ position: string; salt: string; content: string }>(
      `select position, salt, content from act_content ${where}`,
      range,
    ),
  ]);
  const [kept] = aside.rows;
  return {
    start,
    end,
    entries: entries.rows,
    digests: kept?.digests ?? '',
    contents: new Map(contents.rows.map(({ position, ...content }) => [Number(position), content])),
    nodes: kept?.nodes ?? Buffer.alloc(0),
  };
}

/** Where acts are missing, those after the gap say a wrong position; the gap itself is the fault. */
async function judge(pool: pg.Pool, walk: Walk, page: Page): Promise<ChainFault | null> {
  const gap =
    page.entries.length < page.end - page.start
      ? await firstMissing(pool, walk.community ?? '', page)
      : Number.POSITIVE_INFINITY;
  const fault = walkPage(walk, page);
  return fault !== null && fault.position < gap
    ? fault
    : gap < page.end
      ? { code: 'missing-act', position: gap }
      : null;
}

function walkPage(walk: Walk, page: Page): ChainFault | null {
  let nodeAt = 0;
  let position = page.start;
  for (const [text] of page.entries) {
    const step = walk.step(text);
    if (!step.ok) return step.fault;
    const { entry, completed } = step;
    if (!page.digests.startsWith(walk.digest ?? '', 64 * (position - page.start))) {
      return { code: 'wrong-digest', position };
    }
    const fault = judgeContent(entry, page.contents.get(position));
    if (fault !== null) return { code: fault, position };
    for (const { hash } of completed) {
      if (!page.nodes.subarray(nodeAt, nodeAt + hash.length).equals(hash)) {
        return { code: 'wrong-node', position };
      }
      nodeAt += hash.length;
    }
    position += 1;
  }
  return nodeAt === page.nodes.length ? null : { code: 'wrong-node', position: page.end - 1 };
}

function judgeContent(
  entry: Entry,
  content: SealedContent | undefined,
): 'missing-content' | 'wrong-content' | null {
  if (!('sealed' in entry)) return content === undefined ? null : 'wrong-content';
  if (content === undefined) return 'missing-content';
  return sealOf(content) === entry.sealed ? null : 'wrong-content';
}

/** The first position of a page at which the store has no act. */
async function firstMissing(pool: pg.Pool, community: string, { start, end }: Page): Promise<number> {
  const { rows } = await pool.query<{ missing: string }>(
    `select min(place) as missing from generate_series($2::bigint, $3::bigint - 1) as place
     where not exists (select from act where community_id = $1 and position = place)`,
    [community, start, end],
  );
  return Number(rows[0]?.missing);
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
