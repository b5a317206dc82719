/**
 * Search over 100,000 provisions in three languages, each query once through our view and once on plain to_tsvector
 * with the dictionaries that PostgreSQL has (English, Russian; 'simple' for Chinese).
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord, openStore, type Store } from '@maslahat/record';
import { acts, migrations, search, tables } from '@maslahat/secretariat';
import { fillCommunity, wordOf } from '../../packages/secretariat/bench.ts';
import type { Figure } from './figure.ts';

const COMMUNITY = 'bench';
const SIZE = { statements: 50, paragraphs: 667, commitments: 20 };
const TONGUES = ['en', 'ru', 'zh'] as const;
/** From the commonest word to one that few provisions hold; two words together every third time. */
const RANKS = [1, 2, 3, 5, 8, 13, 34, 89, 233, 610, 1_597, 4_181, 10_946];
const ROUNDS = 12;
const CONFIGURATIONS = { en: 'english', ru: 'russian', zh: 'simple' } as const;

interface Query {
  readonly words: string;
  readonly language: (typeof TONGUES)[number];
}

function queries(): Query[] {
  return Array.from({ length: ROUNDS }, (_, round) =>
    RANKS.flatMap((rank) =>
      TONGUES.map((language) => ({
        language,
        words: (round % 3 === 0 ? [rank, rank + round] : [rank + round])
          .map((at) => wordOf(language, at))
          .join(' '),
      })),
    ),
  ).flat();
}

export async function measureSearch(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maslahat-bench-'));
  // The account that the database runs under has to come through.
  chmodSync(folder, 0o755);
  const opened = await openStore({ dataFolder: join(folder, 'data') }, migrations);
  if (!opened.ok) throw new Error(opened.fault.code);
  const store = opened.value;
  try {
    const filled = await fillCommunity(openRecord(store, { acts, tables }), COMMUNITY, SIZE);
    process.stderr.write(`  ${filled} acts, ${SIZE.statements * SIZE.paragraphs * 3} provisions\n`);
    await makePlain(store);
    const ours = await quantile(0.99, async ({ words, language }) => {
      await search.read(store.database, COMMUNITY, {
        q: words,
        language,
        kind: 'provision',
        page: '1',
        size: '20',
      });
    });
    const plain = await quantile(0.99, async ({ words, language }) => {
      const configuration = CONFIGURATIONS[language];
      await store.pool.query(
        `select id, ts_rank(tokens, plainto_tsquery($1::regconfig, $2)) as rank, text from plain
         where language = $3 and tokens @@ plainto_tsquery($1::regconfig, $2) order by rank desc limit 20`,
        [configuration, words, language],
      );
    });
    return [
      {
        what: 'search: 100,000 provisions in three languages, p99',
        value: ours,
        unit: 'ms',
        limit: { at: 'most', value: 30 },
        beside: `plain to_tsvector ${plain.toFixed(1)} ms`,
      },
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same provisions, analysed by PostgreSQL alone. */
async function makePlain(store: Store): Promise<void> {
  await store.pool.query(`
    create table plain as select row_number() over () as id, language, text,
      to_tsvector((case language when 'en' then 'english' when 'ru' then 'russian' else 'simple' end)::regconfig, text) as tokens
    from provisions`);
  await store.pool.query('create index plain_tokens on plain using gin (tokens)');
  await store.pool.query('analyze');
}

/** Milliseconds within which so large a part of the queries is answered. */
async function quantile(part: number, ask: (query: Query) => Promise<void>): Promise<number> {
  const all = queries();
  for (const query of all.slice(0, 100)) await ask(query);
  const times: number[] = [];
  for (const query of all) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? Number.NaN;
}
