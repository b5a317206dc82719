import { beforeAll, describe, expect, it } from 'vitest';
import type { TheRecord } from '../record.ts';
import { CLERK } from '../sample/acts.ts';
import { AT, clubRecord, joining, MIGRATIONS, WHEN, writing } from '../sample/club.ts';
import { startWriter } from '../sample/process.ts';
import { openStore } from '../store/store.ts';
import { describeStore, expectValue } from '../testing.ts';

describeStore('several at once', MIGRATIONS, (open) => {
  let record: TheRecord;
  beforeAll(async () => {
    record = clubRecord(open().store);
    expectValue(await record.performAll('club', [joining('ann')]));
  });

  it('keep both of two acts performed at the same instant on two connections, in one order', async () => {
    const before = (await record.head('club')).size;
    const ids = Array.from({ length: 40 }, (_, n) => `same${n}`);
    const receipts = await Promise.all(
      ids.map((id) => record.perform('note.write', writing(id).input, CLERK, WHEN)),
    );
    const positions = receipts.map((receipt) => expectValue(receipt).position);
    expect(positions.toSorted((a, b) => a - b)).toEqual(ids.map((_, n) => before + n));
    expect((await record.verify('club')).ok).toBe(true);
  });

  it('found a community together', async () => {
    const both = await Promise.all([
      record.performAll('new', [joining('ann')]),
      record.performAll('new', [joining('bob')]),
    ]);
    expect(both.flatMap((done) => expectValue(done).map(({ position }) => position)).toSorted()).toEqual([
      0, 1,
    ]);
    expect((await record.verify('new')).ok).toBe(true);
  });

  it('admit one of two that exclude each other: the second check sees what the first act wrote', async () => {
    const both = await Promise.all([
      record.performAll('club', [joining('twin')]),
      record.performAll('club', [joining('twin')]),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ fault: { fault: { code: 'objections' } } });
  });

  it('do not wait for one another in different communities', async () => {
    const { pool } = open().store;
    const holder = await pool.connect();
    try {
      await holder.query("begin; select from head where community_id = 'club' for update");
      expectValue(await record.performAll('free', [joining('ann')]));
    } finally {
      await holder.query('rollback');
      holder.release();
    }
  });

  it('keep every act of two processes', async () => {
    const before = (await record.head('club')).size;
    const place = { databaseUrl: open().databaseUrl };
    const writers = ['left', 'right'].map((prefix) => startWriter(place, prefix, '60'));
    await Promise.all(writers.map(({ ended }) => ended));
    const said = writers.flatMap((writer) => writer.said().slice(1));
    expect(said.map((line) => Number(line.split(' ')[0])).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 120 }, (_, n) => before + n),
    );
    expect((await record.verify('club')).ok).toBe(true);
  });

  it('migrate a new database once', async () => {
    const { pool } = open().store;
    await pool.query('create schema beside');
    const databaseUrl = `${open().databaseUrl}&options=${encodeURIComponent('-c search_path=beside')}`;
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ databaseUrl }, MIGRATIONS)));
    for (const store of stores) await expectValue(store).close();
    expect((await pool.query('select position from beside.migration')).rows).toEqual([{ position: 0 }]);
  });

  describe('hear of each other', () => {
    it('of every head there is, and of each new one, from whichever process', async () => {
      const heads: string[] = [];
      let wake = () => {};
      const end = await record.onHead(({ community, size }) => {
        heads.push(`${community} ${size}`);
        wake();
      });
      const hearing = async (head: string) => {
        while (!heads.includes(head)) await new Promise<void>((done) => (wake = done));
      };
      const { size } = await record.head('club');
      await hearing(`club ${size}`);
      const writer = startWriter({ databaseUrl: open().databaseUrl }, 'heard', '1');
      await writer.ended;
      await hearing(`club ${size + 1}`);

      // Cut off, it listens again and tells what it has missed.
      const { pool } = open().store;
      await pool.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'select community_id as community%' and datname = current_database()",
      );
      expectValue(
        await record.perform('note.write', writing('missed').input, CLERK, { community: 'club', at: AT }),
      );
      await hearing(`club ${size + 2}`);
      await end();
      expect(heads.filter((head) => head === `club ${size}`)).toHaveLength(1);
    });
  });
});
