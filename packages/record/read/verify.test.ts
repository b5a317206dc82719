import { beforeAll, describe, expect, it } from 'vitest';
import { verifyExport } from '../chain/export.ts';
import type { ChainFault } from '../chain/fault.ts';
import { verifyConsistency, verifyInclusion } from '../chain/proof.ts';
import { MTH } from '../chain/reference.ts';
import type { TheRecord } from '../record.ts';
import { CLERK } from '../sample/acts.ts';
import { AT, clubRecord, joining, MIGRATIONS, writing } from '../sample/club.ts';
import { describeStore, expectValue } from '../testing.ts';

const confiding = (id: string) => ({ ...writing(id), act: 'note.confide' });
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** More than a page of `verify`, with a sealed act at 5. */
const SIZE = 1_207;
const SEALED = 5;

describeStore('the record, read back', MIGRATIONS, (open) => {
  let record: TheRecord;
  let lines: string[];
  beforeAll(async () => {
    record = clubRecord(open().store);
    const notes = Array.from({ length: SIZE - 1 }, (_, n) =>
      n === SEALED - 1 ? confiding(`n${n}`) : writing(`n${n}`),
    );
    expectValue(await record.performAll('club', [joining('ann'), ...notes]));
    lines = await Array.fromAsync(record.lines('club'));
  });

  it('fits from the first act to the last', async () => {
    const told: number[] = [];
    const checkpoint = expectValue(await record.verify('club', (verified) => told.push(verified)));
    expect(checkpoint).toEqual(await record.head('club'));
    expect(checkpoint.size).toBe(SIZE);
    expect(checkpoint.root).toBe(MTH(lines.slice(0, -1)).toString('hex'));
    expect(told.at(-1)).toBe(SIZE);
  });

  it('of a community without acts is empty and fits', async () => {
    expect(expectValue(await record.verify('nobody'))).toEqual(await record.head('nobody'));
    expect(expectValue(await verifyExport(record.lines('nobody')))).toMatchObject({ size: 0, digest: null });
  });

  it('is exported as lines that verify without a database', async () => {
    expect(expectValue(await verifyExport(lines))).toEqual(await record.head('club'));
    expect(lines.join()).not.toContain('"title":"On n4"');
  });

  it('proves any act in any size of it', async () => {
    for (const [position, size] of [
      [0, 1],
      [0, 2],
      [5, 6],
      [5, 1_000],
      [1_023, 1_024],
      [1_206, SIZE],
    ] as const) {
      const proof = expectValue(await record.inclusionProof('club', position, size));
      const claim = { index: position, size, leaf: bytes(proof.leaf), root: MTH(lines.slice(0, size)) };
      expect(proof.root).toBe(claim.root.toString('hex'));
      expect(verifyInclusion(claim, proof.path.map(bytes))).toBe(true);
    }
  });

  it('proves any size of it to be the beginning of any later one', async () => {
    for (const [older, newer] of [
      [1, 1],
      [1, 2],
      [6, 7],
      [512, 1_024],
      [777, SIZE],
    ] as const) {
      const proof = expectValue(await record.consistencyProof('club', older, newer));
      const roots = { olderRoot: MTH(lines.slice(0, older)), newerRoot: MTH(lines.slice(0, newer)) };
      expect(verifyConsistency({ older, newer, ...roots }, proof.path.map(bytes))).toBe(true);
    }
  });

  it('proves nothing of acts and sizes that are not', async () => {
    const fault = (code: string, size: number) => ({ ok: false, fault: { code, size } });
    expect(await record.inclusionProof('club', SIZE)).toEqual(fault('no-such-act', SIZE));
    expect(await record.inclusionProof('club', 7, 7)).toEqual(fault('no-such-act', 7));
    expect(await record.inclusionProof('club', -1)).toEqual(fault('no-such-act', SIZE));
    expect(await record.inclusionProof('club', 0.5)).toEqual(fault('no-such-act', SIZE));
    expect(await record.inclusionProof('club', 0, SIZE + 1)).toEqual(fault('no-such-size', SIZE));
    expect(await record.inclusionProof('nobody', 0)).toEqual(fault('no-such-size', 0));
    expect(await record.consistencyProof('club', 0)).toEqual(fault('no-such-size', SIZE));
    expect(await record.consistencyProof('club', 9, 8)).toEqual(fault('no-such-size', 8));
  });

  describe('names the first act that does not fit when someone', () => {
    const at = (code: ChainFault['code'], position: number): ChainFault => ({ code, position });
    const entryAt = (position: number, from: string, to: string) =>
      `update act set entry = replace(entry, '${from}', '${to}') where community_id = $1 and position = ${position}`;
    const cases: [string, string, ChainFault][] = [
      ['changes what an act says', entryAt(700, '"On n699"', '"On n700"'), at('wrong-digest', 700)],
      ['changes the last act', entryAt(SIZE - 1, '"ann"', '"bob"'), at('wrong-digest', SIZE - 1)],
      ['writes an act otherwise', entryAt(4, '"input":', '"input": '), at('not-canonical', 4)],
      ['takes a field out', entryAt(4, ',"position":4', ''), at('not-an-entry', 4)],
      ['moves an act to another community', entryAt(4, '"club"', '"klub"'), at('wrong-community', 4)],
      ['gives an act another position', entryAt(4, '"position":4', '"position":3'), at('wrong-position', 4)],
      ['breaks a link', entryAt(4, '"previous":"', '"previous":"00'), at('wrong-previous', 4)],
      [
        'takes an act out',
        'delete from act where community_id = $1 and position = 1100',
        at('missing-act', 1_100),
      ],
      [
        'takes the last act out',
        `delete from act where community_id = $1 and position = ${SIZE - 1}`,
        at('missing-act', SIZE - 1),
      ],
      [
        'adds an act past the head',
        `insert into act select community_id, ${SIZE}, entry, digest from act where community_id = $1 and position = 3`,
        at('wrong-head', SIZE),
      ],
      [
        'changes a digest',
        "update act set digest = sha256('') where community_id = $1 and position = 9",
        at('wrong-digest', 9),
      ],
      [
        'changes a sealed content',
        "update act_content set content = '{}' where community_id = $1",
        at('wrong-content', SEALED),
      ],
      [
        'changes a salt',
        "update act_content set salt = repeat('f', 64) where community_id = $1",
        at('wrong-content', SEALED),
      ],
      [
        'takes a sealed content out',
        'delete from act_content where community_id = $1',
        at('missing-content', SEALED),
      ],
      [
        'gives an open act a content',
        "insert into act_content values ($1, 2, '', '{}')",
        at('wrong-content', 2),
      ],
      [
        'changes a node',
        "update tree_node set hash = sha256('') where community_id = $1 and level = 3 and index = 2",
        at('wrong-node', 23),
      ],
      [
        'takes a node out',
        'delete from tree_node where community_id = $1 and level = 1 and index = 500',
        at('wrong-node', 1_001),
      ],
      ['adds a node', "insert into tree_node values ($1, 40, 0, '')", at('wrong-head', SIZE)],
      [
        'changes the frontier',
        "update head set peaks = peaks || sha256('') where community_id = $1",
        at('wrong-head', SIZE),
      ],
      [
        'changes the last digest',
        "update head set digest = sha256('') where community_id = $1",
        at('wrong-head', SIZE),
      ],
      [
        'counts more acts',
        'update head set size = size + 1 where community_id = $1',
        at('missing-act', SIZE),
      ],
      [
        'counts fewer acts',
        'update head set size = size - 1 where community_id = $1',
        at('wrong-head', SIZE - 1),
      ],
      ['takes the head out', 'delete from head where community_id = $1', at('wrong-head', 0)],
    ];
    it.each(cases)('%s', async (_, damage, fault) => {
      const client = await open().store.pool.connect();
      const { pool } = open().store;
      try {
        // Kept aside and put back, as verification reads on other connections than the damage is done on.
        for (const table of ['act', 'act_content', 'tree_node', 'head']) {
          await client.query(`create table kept_${table} as table ${table}`);
        }
        expect((await pool.query(damage, ['club'])).rowCount).toBeGreaterThan(0);
        expect(await record.verify('club')).toEqual({ ok: false, fault });
      } finally {
        for (const table of ['act', 'act_content', 'tree_node', 'head']) {
          await client.query(
            `truncate ${table}; insert into ${table} table kept_${table}; drop table kept_${table}`,
          );
        }
        client.release();
      }
      expect((await record.verify('club')).ok).toBe(true);
    });

    it('rewrites an act with its digest: the next one no longer fits', async () => {
      expectValue(await record.performAll('rewritten', [joining('ann'), writing('a'), writing('b')]));
      await open().store.pool.query(
        `update act set entry = replace(entry, 'On a', 'On z'),
           digest = sha256(convert_to(replace(entry, 'On a', 'On z'), 'UTF8'))
         where community_id = 'rewritten' and position = 1`,
      );
      // Positions 0 and 1 complete a node, which still tells of the act that was.
      expect(await record.verify('rewritten')).toEqual({ ok: false, fault: at('wrong-node', 1) });
      await open().store.pool.query("delete from tree_node where community_id = 'rewritten'");
      expect(await record.verify('rewritten')).toMatchObject({ ok: false, fault: { position: 1 } });
    });
  });

  it('says where the time of an act comes from: the one who performs it', async () => {
    const later = '2027-01-01T00:00:00.000Z';
    expectValue(
      await record.perform('member.join', joining('bob').input, CLERK, { community: 'club', at: later }),
    );
    expect((await record.acts('club', { limit: 2 })).map(({ at }) => at)).toEqual([later, AT]);
  });
});
