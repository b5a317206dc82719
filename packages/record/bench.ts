/**
 * How fast the record is, on the small club of the tests: for script/bench.
 * Every figure is of one client; `together` says what several bring.
 */
import { rmSync } from 'node:fs';
import type { TheRecord } from './record.ts';
import { CLERK } from './sample/acts.ts';
import { AT, clubRecord, MIGRATIONS } from './sample/club.ts';
import { openStore, type StorePlace } from './store/store.ts';
import { expectValue, temporaryFolder } from './testing.ts';

/** Acts a second, except where the name says otherwise. */
export interface RecordSpeed {
  /** Confirmed on disk, each after the one before. */
  readonly performed: number;
  readonly replayed: number;
  readonly verified: number;
  /** Milliseconds from nothing to an open store, and from a closed one. Of an embedded store only. */
  readonly firstStart: number | null;
  readonly laterStart: number | null;
}

const COMMUNITY = 'bench';
const MEMBERS = 100;
const note = (id: string, n: number) => ({
  act: 'note.write',
  input: {
    id,
    author: `member${n % MEMBERS}`,
    title: `On ${id}`,
    body: 'A sentence of the usual length, such as a note to the other members would carry it.',
  },
  actor: CLERK,
  at: AT,
});

/** Measures on a fresh embedded store, or on the database given (in it, under the community 'bench'). */
export async function measureRecord(given?: StorePlace): Promise<RecordSpeed> {
  const folder = temporaryFolder();
  const place = given ?? { dataFolder: folder };
  try {
    const [firstStart, first] = await timed(() => openStore(place, MIGRATIONS));
    await expectValue(first).close();
    const [laterStart, later] = await timed(() => openStore(place, MIGRATIONS));
    const store = expectValue(later);
    const speed = await measureActs(clubRecord(store));
    await store.close();
    const starts = given === undefined ? { firstStart, laterStart } : { firstStart: null, laterStart: null };
    return { ...speed, ...starts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PERFORMED = 2_000;
const LOADED = 50_000;
const ROUNDS = 3;

async function measureActs(
  record: TheRecord,
): Promise<Pick<RecordSpeed, 'performed' | 'replayed' | 'verified'>> {
  const members = Array.from({ length: MEMBERS }, (_, n) => ({
    act: 'member.join',
    input: { id: `member${n}`, name: { en: `Member ${n}` } },
    actor: CLERK,
    at: AT,
  }));
  expectValue(await record.performAll(COMMUNITY, members));
  const [performing] = await timed(async () => {
    for (let n = 0; n < PERFORMED; n += 1) {
      const { act, input } = note(`one${n}`, n);
      expectValue(await record.perform(act, input, CLERK, { community: COMMUNITY, at: AT }));
    }
  });
  for (let start = 0; start < LOADED; start += 1_000) {
    const notes = Array.from({ length: 1_000 }, (_, n) => note(`n${start + n}`, n));
    expectValue(await record.performAll(COMMUNITY, notes));
  }
  const { size } = await record.head(COMMUNITY);
  // Verified first: a replay leaves the database with dead rows to sweep, which would count against what comes next.
  const verifying = await quickest(() => record.verify(COMMUNITY));
  const replaying = await quickest(() => record.replay(COMMUNITY));
  return {
    performed: (1_000 * PERFORMED) / performing,
    replayed: (1_000 * size) / replaying,
    verified: (1_000 * size) / verifying,
  };
}

async function timed<Value>(task: () => Promise<Value>): Promise<[number, Value]> {
  const start = performance.now();
  const value = await task();
  return [performance.now() - start, value];
}

/** Of several rounds, as the machine has other work too. */
async function quickest(task: () => Promise<Parameters<typeof expectValue>[0]>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [time, result] = await timed(task);
    expectValue(result);
    least = Math.min(least, time);
  }
  return least;
}
