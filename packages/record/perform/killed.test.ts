/**
 * A process killed in the middle of writing loses no act it had confirmed and leaves nothing half applied.
 * Twenty times: the writer is killed outright, every third time together with PostgreSQL itself.
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMUNITY, clubRecord, dump, joining, MIGRATIONS } from '../sample/club.ts';
import { startWriter } from '../sample/process.ts';
import { type EmbeddedServer, startEmbedded, startServer } from '../store/embedded/server.ts';
import { openStore, type Store } from '../store/store.ts';
import { expectValue, isEmbedded, systemPrograms, temporaryFolder } from '../testing.ts';

const ROUNDS = 20;

/** Faults found in what the writer left; empty when all is well. */
async function lost(store: Store, confirmed: ReadonlySet<string>): Promise<string[]> {
  const record = clubRecord(store);
  const verified = await record.verify(COMMUNITY);
  const faults = verified.ok ? [] : [JSON.stringify(verified.fault)];
  const { rows } = await store.pool.query<{ id: string; position: string }>(
    'select id, position from club_note where community_id = $1',
    [COMMUNITY],
  );
  const kept = new Set(rows.map(({ id, position }) => `${position} ${id}`));
  faults.push(...[...confirmed].filter((line) => !kept.has(line)).map((line) => `lost: ${line}`));
  // Every act but the joining is a note: as many of one as of the other.
  const { size } = await record.head(COMMUNITY);
  if (rows.length !== size - 1) faults.push(`${rows.length} notes of ${size - 1} acts`);
  const before = await dump(store.pool);
  expectValue(await record.replay(COMMUNITY));
  if ((await dump(store.pool)) !== before) faults.push('the record gives other tables');
  return faults;
}

/** After how many confirmed acts the blow falls, in round 0, 1, 2, …: 1, 4, 7, … */
const blowAfter = (round: number): number => 1 + 3 * round;

describe.runIf(isEmbedded)('a writer with a PostgreSQL of its own, killed twenty times', () => {
  const dataFolder = temporaryFolder();
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

  it('loses no confirmed act and leaves nothing half applied', async () => {
    const founded = expectValue(await openStore({ dataFolder }, MIGRATIONS));
    expectValue(await clubRecord(founded).performAll(COMMUNITY, [joining('ann')]));
    await founded.close();
    const confirmed = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const writer = startWriter({ dataFolder }, `r${round}n`);
      await writer.saying(1 + blowAfter(round));
      writer.child.kill('SIGKILL');
      await writer.ended;
      for (const line of writer.said().slice(1)) confirmed.add(line);
      // Opened at once, while the PostgreSQL of the dead writer may still be ending.
      const store = expectValue(await openStore({ dataFolder }, MIGRATIONS));
      expect(await lost(store, confirmed)).toEqual([]);
      await store.close();
    }
    expect(confirmed.size).toBeGreaterThanOrEqual(ROUNDS * 20);
  }, 400_000);
});

const programs = systemPrograms();

describe.runIf(isEmbedded || programs !== null)('PostgreSQL itself, killed', () => {
  const folder = temporaryFolder();
  let server: EmbeddedServer;
  const start = async () =>
    expectValue(
      isEmbedded || programs === null ? await startEmbedded(folder) : await startServer(folder, programs),
    );
  const url = () =>
    `postgresql://maslahat@localhost/postgres?host=${encodeURIComponent(server.connection.host)}`;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('loses no confirmed act, and the writer is told that it is gone', async () => {
    const founded = expectValue(await openStore({ databaseUrl: url() }, MIGRATIONS));
    expectValue(await clubRecord(founded).performAll(COMMUNITY, [joining('ann')]));
    await founded.close();
    const confirmed = new Set<string>();
    for (let round = 0; round < 6; round += 1) {
      const writer = startWriter({ databaseUrl: url() }, `s${round}n`);
      await writer.saying(1 + blowAfter(round));
      process.kill(server.pid, 'SIGKILL');
      await writer.ended;
      await server.stop();
      const said = writer.said().slice(1);
      expect(JSON.parse(said.at(-1) ?? '')).toMatchObject({
        code: expect.stringMatching(/^(store-unavailable|unconfirmed)$/),
      });
      for (const line of said.slice(0, -1)) confirmed.add(line);
      server = await start();
      const store = expectValue(await openStore({ databaseUrl: url() }, MIGRATIONS));
      expect(await lost(store, confirmed)).toEqual([]);
      await store.close();
    }
    expect(confirmed.size).toBeGreaterThanOrEqual(6 * 5);
  }, 120_000);
});
