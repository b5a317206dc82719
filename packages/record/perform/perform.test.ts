import { beforeAll, describe, expect, it } from 'vitest';
import type { TheRecord } from '../record.ts';
import { CLERK } from '../sample/acts.ts';
import { AT, clubRecord, dump, joining, MIGRATIONS, WHEN, writing } from '../sample/club.ts';
import { describeStore, expectValue } from '../testing.ts';

describeStore('performing acts', MIGRATIONS, (open) => {
  let record: TheRecord;
  beforeAll(async () => {
    record = clubRecord(open().store);
    expectValue(await record.performAll('club', [joining('ann')]));
  });

  it('writes the act into the chain and its changes into the tables', async () => {
    const receipt = expectValue(
      await record.perform(
        'note.write',
        { id: 'n1', author: 'ann', title: 'Tea', amount: '12.50' },
        CLERK,
        WHEN,
      ),
    );
    const [last] = await record.acts('club', { limit: 1 });
    expect(last).toMatchObject({
      act: 'note.write',
      actor: CLERK,
      at: AT,
      input: { id: 'n1', author: 'ann', title: 'Tea', amount: '12.50' },
      position: receipt.position,
      digest: receipt.digest,
    });
    expect(await dump(open().store.pool)).toContain('(club,n1,ann,Tea,,12.50,"2026-03-01 09:00:00+00",1)');
  });

  it('carries the digest of the act before', async () => {
    const before = await record.head('club');
    await record.perform('note.write', { id: 'n2', author: 'ann', title: 'Milk' }, CLERK, WHEN);
    const [last] = await record.acts('club', { limit: 1 });
    expect(last?.previous).toBe(before.digest);
  });

  it('keeps text, lists and localised names exactly', async () => {
    const input = {
      id: 'odd',
      name: { ru: 'Ғ «қ» \\ " {x}', zh: '里海\u2028', en: '' },
      tags: ['a,b', '{', 'NULL', '"', '\\', ''],
      joined: '2024-02-29',
    };
    expectValue(await record.perform('member.join', input, CLERK, WHEN));
    const { rows } = await open().store.pool.query(
      "select name, tags, joined::text from club_member where id = 'odd'",
    );
    expect(rows).toEqual([{ name: input.name, tags: input.tags, joined: '2024-02-29' }]);
  });

  describe('refuses, and writes nothing,', () => {
    const cases: [string, string, unknown, object][] = [
      ['an act of no name', 'note.burn', {}, { code: 'unknown-act', act: 'note.burn' }],
      ['a field too few', 'note.write', { id: 'x', author: 'ann' }, { code: 'invalid-input' }],
      ['a field too many', 'note.write', { ...writing('x').input, colour: 'red' }, { code: 'invalid-input' }],
      [
        'half a surrogate pair',
        'note.write',
        writing('x', { title: '\ud83d' }).input,
        { code: 'invalid-input', issues: [{ code: 'lone-surrogate', path: ['title'], message: '' }] },
      ],
      [
        'a null character',
        'note.write',
        writing('x', { title: 'a\\\\\u0000' }).input,
        { code: 'invalid-input', issues: [{ code: 'null-character', path: [], message: '' }] },
      ],
      [
        'what the check of the act objects to',
        'member.join',
        joining('ann').input,
        { code: 'objections', objections: [{ code: 'known', path: ['id'], evidence: { id: 'ann' } }] },
      ],
      [
        'a row that is there',
        'note.write',
        writing('n1').input,
        { code: 'conflict', table: 'club_note', constraint: 'club_note_community_id_id_pk' },
      ],
      [
        'a reference to nobody',
        'note.confide',
        writing('x', { author: 'bob' }).input,
        { code: 'conflict', table: 'club_note' },
      ],
      [
        'an update of a row that is not there',
        'note.retitle',
        { id: 'none', title: 'x' },
        { code: 'conflict', table: 'club_note', constraint: 'missing row' },
      ],
    ];
    it.each(cases)('%s', async (_, act, input, fault) => {
      const before = [await record.head('club'), await dump(open().store.pool)];
      const done = await record.perform(act, input, CLERK, WHEN);
      expect(done).toMatchObject({ ok: false, fault });
      expect([await record.head('club'), await dump(open().store.pool)]).toEqual(before);
    });

    it('an actor who may not', async () => {
      const actor = { id: 'eve', role: 'guest', party: 'KAZ' };
      expect(await record.perform('note.write', writing('x').input, actor, WHEN)).toEqual({
        ok: false,
        fault: { code: 'not-permitted', act: 'note.write', role: 'guest', party: 'KAZ' },
      });
    });

    it.each([
      '2026-03-01',
      '2026-03-01T09:00:00Z',
      '2026-02-30T09:00:00.000Z',
      '2026-03-01T09:00:00.000+05:00',
    ])('the time %s', async (at) => {
      const done = await record.perform('note.write', writing('x').input, CLERK, { community: 'club', at });
      expect(done).toEqual({ ok: false, fault: { code: 'invalid-time', at } });
    });

    it('all of several acts when one is refused, and says which', async () => {
      const before = [await record.head('club'), await dump(open().store.pool)];
      const done = await record.performAll('club', [writing('p'), writing('q'), writing('p')]);
      expect(done).toMatchObject({ ok: false, fault: { index: 2, fault: { code: 'conflict' } } });
      expect([await record.head('club'), await dump(open().store.pool)]).toEqual(before);
    });
  });

  it('keeps a backslash before u0000, which is no null character', async () => {
    expectValue(
      await record.perform('note.write', writing('slash', { title: '\\u0000' }).input, CLERK, WHEN),
    );
    const [last] = await record.acts('club', { limit: 1 });
    expect(last).toMatchObject({ input: { title: '\\u0000' } });
  });

  it('lets an act of several read what the ones before it wrote', async () => {
    const done = await record.performAll('club', [joining('bob'), joining('bob')]);
    expect(done).toMatchObject({ ok: false, fault: { index: 1, fault: { code: 'objections' } } });
  });

  it('keeps the communities apart', async () => {
    expectValue(await record.performAll('other', [joining('ann')]));
    expect((await record.head('other')).size).toBe(1);
    expect(await record.head('nowhere')).toMatchObject({ size: 0, digest: null });
  });

  it('puts the digest of a confidential act into the chain, its content beside it', async () => {
    const input = writing('secret', { title: 'Bread' }).input;
    const { position } = expectValue(await record.perform('note.confide', input, CLERK, WHEN));
    const [last] = await record.acts('club', { limit: 1 });
    expect(last).not.toHaveProperty('input');
    expect(JSON.stringify(last)).not.toContain('Bread');
    expect(await record.content('club', position)).toEqual(input);
    expect(await record.content('club', 0)).toBeNull();
  });

  it('pages through the acts in both directions and by name', async () => {
    expectValue(
      await record.performAll('pages', [joining('ann'), ...['a', 'b', 'c', 'd'].map((id) => writing(id))]),
    );
    const positions = async (query: object) =>
      (await record.acts('pages', query)).map(({ position }) => position);
    expect(await positions({ limit: 2 })).toEqual([4, 3]);
    expect(await positions({ before: 3, limit: 2 })).toEqual([2, 1]);
    expect(await positions({ after: 1, limit: 2 })).toEqual([2, 3]);
    expect(await positions({ names: ['member.join'] })).toEqual([0]);
    expect(await positions({ party: 'KAZ' })).toEqual([]);
  });
});
