import { beforeAll, expect, it } from 'vitest';
import { openRecord, type TheRecord } from '../record.ts';
import { CLERK, CLUB, confide, join as joins, retitle } from '../sample/acts.ts';
import { AT, clubRecord, dump, joining, MIGRATIONS, writing } from '../sample/club.ts';
import { describeStore, expectValue } from '../testing.ts';

const act = (name: string, input: unknown) => ({ act: name, input, actor: CLERK, at: AT });

describeStore('replaying the record', MIGRATIONS, (open) => {
  let record: TheRecord;
  beforeAll(async () => {
    record = clubRecord(open().store);
    expectValue(
      await record.performAll('club', [
        act('member.join', {
          id: 'ann',
          name: { en: 'Ann', ru: 'Анна «А»' },
          tags: ['x,y', '"'],
          joined: '2024-02-29',
        }),
        ...Array.from({ length: 2_500 }, (_, n) =>
          writing(`n${n}`, n % 3 === 0 ? { amount: '0.10', body: 'Line\nand "line"' } : {}),
        ),
        act('note.confide', writing('secret', { title: 'Bread' }).input),
        act('note.retitle', { id: 'n7', title: 'Renamed' }),
      ]),
    );
    expectValue(await record.performAll('other', [joining('ann'), writing('o1')]));
  });

  it('gives the same tables, byte for byte', async () => {
    const { pool } = open().store;
    const before = await dump(pool);
    expect(before.length).toBeGreaterThan(100_000);
    await pool.query("update club_note set title = 'x ' || id, body = null where community_id = 'club'");
    await pool.query("delete from club_note where id = 'n9'");
    expect(await dump(pool)).not.toBe(before);
    expect(expectValue(await record.replay('club'))).toBe(2_503);
    expect(await dump(pool)).toBe(before);
  });

  it('leaves the tables of other communities and the chain alone', async () => {
    const { pool } = open().store;
    const before = [await dump(pool, 'other'), await record.head('club')];
    expectValue(await record.replay('club'));
    expect([await dump(pool, 'other'), await record.head('club')]).toEqual(before);
  });

  it('gives the same tables where a name passes from one row to another within a batch', async () => {
    const { pool } = open().store;
    expectValue(
      await record.performAll('swap', [
        joining('ann'),
        writing('a', { title: 'First' }),
        act('note.retitle', { id: 'a', title: 'Second' }),
        writing('b', { title: 'First' }),
        act('note.retitle', { id: 'b', title: 'Third' }),
        act('note.retitle', { id: 'a', title: 'First' }),
        act('note.retitle', { id: 'b', title: 'Second' }),
      ]),
    );
    const before = await dump(pool, 'swap');
    expectValue(await record.replay('swap'));
    expect(await dump(pool, 'swap')).toBe(before);
  });

  it('leaves all as it was when an act is not defined any more, and names it', async () => {
    const { store } = open();
    const before = await dump(store.pool, 'other');
    const older = openRecord(store, { acts: [joins, retitle, confide], tables: CLUB.tables });
    expect(await older.replay('other')).toEqual({ ok: false, fault: { code: 'unknown-act', position: 1 } });
    expect(await dump(store.pool, 'other')).toBe(before);
  });

  it('leaves all as it was when the content of a sealed act is gone', async () => {
    const { pool } = open().store;
    expectValue(await record.performAll('lost', [joining('ann'), act('note.confide', writing('s').input)]));
    const before = await dump(pool, 'lost');
    await pool.query("delete from act_content where community_id = 'lost'");
    expect(await record.replay('lost')).toEqual({
      ok: false,
      fault: { code: 'missing-content', position: 1 },
    });
    expect(await dump(pool, 'lost')).toBe(before);
  });
});
