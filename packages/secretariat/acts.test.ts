/** What each act does and refuses: it works, an empty input, a wrong field, not permitted, not fitting what is there. */
import type { Deed } from '@maslahat/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeStore, expectValue } from '../record/testing.ts';
import { acts } from './acts.ts';
import { migrations } from './migrations.ts';
import { tables } from './tables.ts';
import {
  COMMUNITY,
  coordinatorOf,
  deed,
  FOUNDING,
  FURTHER_TEXT,
  LATER_STATEMENT,
  of,
  ofLater,
  PROMISES,
  READING,
  RESEARCHER,
  recordOf,
  SOURCES,
  STATEMENT,
  WORLD,
} from './testing.ts';

const ROADMAP = {
  id: '2024-2026',
  title: { en: 'Plan' },
  from: '2024-01-01',
  to: '2026-12-31',
  meeting: '2023-ostrel',
};
const ACTION = {
  roadmap: '2024-2026',
  id: 'cleaning',
  title: { en: 'Clean' },
  theme: 'water',
  parties: ['AAA'],
  commitments: [of('1.1')],
};
const MILESTONE = {
  roadmap: '2024-2026',
  action: 'cleaning',
  id: 'first',
  title: { en: 'First' },
  due: '2024-06-30',
};
const REPORT = {
  commitment: of('1.1'),
  party: 'AAA',
  status: 'in-progress',
  on: '2025-01-10',
  sources: SOURCES,
};
const VERDICT = { commitment: of('1.1'), party: 'AAA', verdict: 1, on: '2025-02-01', sources: SOURCES };
const BODY_EVENT = {
  body: 'river-fund',
  id: 'founded',
  kind: 'founded',
  on: '2019',
  title: { en: 'Founded' },
};
const MEETING_EVENT = {
  meeting: '2023-ostrel',
  id: 'opened',
  kind: 'opened',
  on: '2023-05-13',
  title: { en: 'Opened' },
};

/** Of each act one that works in the world of testing.ts, in an order in which all of them do. */
const WORKING: readonly Deed[] = [
  ...WORLD,
  deed('party.leave', { code: 'CCC', capacity: 'member', from: '2024-06-01', to: '2025-06-01' }),
  deed('body.correct', { id: 'river-fund', kind: 'fund', name: { en: 'Fund' }, state: 'dissolved' }),
  deed('body.recordEvent', BODY_EVENT),
  deed('meeting.correct', {
    id: '2025-belm',
    name: { en: 'Second' },
    state: 'held',
    from: '2025-05-14',
    place: { en: 'Belm' },
  }),
  deed('meeting.recordEvent', MEETING_EVENT),
  deed('statement.correct', { statement: '2023-ostrel', title: { en: 'Ostrel Declaration' }, symbol: 'R/1' }),
  deed('commitment.correct', { commitment: of('1.1'), force: 'intend', themes: ['climate'] }),
  deed('commitment.assign', { commitment: of('1.1'), party: 'AAA', lead: { en: 'Ministry of Water' } }),
  deed('commitment.report', REPORT, coordinatorOf('AAA')),
  deed('commitment.judge', VERDICT, RESEARCHER),
  LATER_STATEMENT,
  deed('lineage.confirm', { earlier: of('1.1'), later: ofLater('1.1'), relations: ['changed-in-date'] }),
  deed('lineage.refute', { earlier: of('2.1'), later: ofLater('2.1') }, RESEARCHER),
  deed('lineage.drop', { commitment: of('2.1'), later: '2025-belm' }),
  deed('roadmap.adopt', ROADMAP),
  deed('roadmap.addAction', ACTION),
  deed('roadmap.addMilestone', MILESTONE),
  deed('roadmap.reachMilestone', { roadmap: '2024-2026', action: 'cleaning', id: 'first', on: '2024-07-01' }),
];

const inputOf = (name: string): Record<string, unknown> => {
  const input = WORKING.find(({ act }) => act === name)?.input;
  if (typeof input !== 'object' || input === null) throw new Error(`nothing works for ${name}`);
  return { ...input };
};

describeStore('the acts', migrations, (open) => {
  const record = () => recordOf(open());
  beforeAll(async () => {
    expectValue(await record().performAll(COMMUNITY, [...WORLD, LATER_STATEMENT]));
  });

  it('are all tried here', () => {
    expect(new Set(WORKING.map(({ act }) => act))).toEqual(new Set(acts.map(({ name }) => name)));
  });

  it('work one after the other, and a replay gives the same tables', async () => {
    const community = 'replayed';
    expectValue(await record().performAll(community, WORKING));
    const before = await contents(community);
    expect(expectValue(await record().replay(community))).toBe(WORKING.length);
    expect(await contents(community)).toEqual(before);
    expect(before.filter(({ rows }) => rows === 0)).toEqual([]);
  });

  /** Every table of a community as text: number of rows, and a digest of all of them in order. */
  async function contents(community: string) {
    const { pool } = open().store;
    const names = await pool.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_name not in ('act', 'act_content', 'tree_node', 'head', 'migration')
       order by 1`,
    );
    expect(names.rows).toHaveLength(tables.length);
    return Promise.all(
      names.rows.map(async ({ name }) => {
        const { rows } = await pool.query<{ rows: number; digest: string | null }>(
          `select count(*)::int as rows, md5(string_agg(t::text, '|' order by t::text)) as digest
           from "${name}" t where community_id = $1`,
          [community],
        );
        return { name, ...rows[0] };
      }),
    );
  }

  const refusal = async ({ act, input, actor, at }: Deed) => {
    const done = await record().perform(act, input, actor, { community: COMMUNITY, at });
    return done.ok ? null : done.fault;
  };
  const objectionsTo = async (one: Deed) => {
    const fault = await refusal(one);
    return fault?.code === 'objections'
      ? fault.objections.map(({ code, path }) => `${code} ${path.join('.')}`.trim())
      : fault;
  };

  describe.each(acts.map(({ name }) => [name] as const))('%s', (name) => {
    it('refuses an empty input', async () => {
      expect(await refusal(deed(name, {}, actorOf(name)))).toMatchObject({ code: 'invalid-input' });
    });
    it('refuses a field it does not know', async () => {
      const input = { ...inputOf(name), colour: 'red' };
      expect(await refusal(deed(name, input, actorOf(name)))).toMatchObject({
        code: 'invalid-input',
        issues: [{ code: 'unrecognized_keys' }],
      });
    });
    it('refuses a stranger', async () => {
      const stranger = { id: 'x', role: 'visitor', party: null };
      expect(await refusal(deed(name, inputOf(name), stranger))).toMatchObject({ code: 'not-permitted' });
    });
  });

  const actorOf = (name: string) => (name === 'commitment.judge' ? RESEARCHER : undefined);

  it.each([
    ['party.admit', { from: '2024-02-30' }],
    ['party.admit', { code: 'Ardenna' }],
    ['party.admit', { name: {} }],
    ['party.admit', { name: { en: '  ' } }],
    ['body.register', { since: '2019-13' }],
    ['body.register', { sources: [{ address: 'not an address' }] }],
    ['meeting.register', { id: 'ostrel' }],
    ['meeting.register', { name: { en: 'a \ud800 half' } }],
    ['meeting.recordEvent', { refers: 'https://example.org' }],
    ['commitment.report', { status: 'maybe' }],
    ['commitment.judge', { verdict: 2 }],
    ['commitment.judge', { sources: [] }],
    ['lineage.confirm', { relations: [] }],
    ['lineage.confirm', { relations: ['widened', 'widened'] }],
    ['lineage.confirm', { relations: ['forgotten'] }],
    ['roadmap.addAction', { theme: 'poetry' }],
  ])('refuse a wrong field: %s %j', async (name, wrong) => {
    expect(await refusal(deed(name, { ...inputOf(name), ...wrong }, actorOf(name)))).toMatchObject({
      code: 'invalid-input',
    });
  });

  const [founding] = FOUNDING;
  it.each<[string, Deed | undefined, string[]]>([
    ['a second founding', founding, ['already-registered']],
    [
      'a member admitted again',
      deed('party.admit', { ...inputOf('party.admit'), from: '2002-01-01' }),
      ['already-belongs code'],
    ],
    [
      'leaving before joining',
      deed('party.leave', { code: 'AAA', capacity: 'member', from: '2001-01-01', to: '2000-01-01' }),
      ['ends-before-it-begins to'],
    ],
    [
      'leaving what one never joined',
      deed('party.leave', { code: 'AAA', capacity: 'guest', from: '2001-01-01', to: '2002-01-01' }),
      ['unknown-membership code'],
    ],
    ['a body twice', deed('body.register', inputOf('body.register')), ['already-registered id']],
    [
      'an event of no body',
      deed('body.recordEvent', { ...BODY_EVENT, body: 'nothing' }),
      ['unknown-body body'],
    ],
    [
      'a signature by a stranger',
      deed('body.recordEvent', { ...BODY_EVENT, kind: 'signed', party: 'ZZZ' }),
      ['unknown-party party'],
    ],
    [
      'a meeting that ends before it begins',
      deed('meeting.register', { ...inputOf('meeting.register'), id: '2026-x', to: '2001-01-01' }),
      ['ends-before-it-begins to'],
    ],
    [
      'a session of no body',
      deed('meeting.register', { ...inputOf('meeting.register'), id: '2026-x', body: 'nothing' }),
      ['unknown-body body'],
    ],
    ['a meeting twice', deed('meeting.register', inputOf('meeting.register')), ['already-registered id']],
    ['a statement twice', STATEMENT, ['already-registered id']],
    [
      'a statement of no meeting',
      deed('statement.register', { ...inputOf('statement.register'), id: '2026-x', meeting: '2026-x' }),
      ['unknown-meeting meeting'],
    ],
    [
      'a statement of strangers',
      deed('statement.register', { ...inputOf('statement.register'), id: '2026-x', parties: ['AAA', 'ZZZ'] }),
      ['unknown-party parties.1'],
    ],
    [
      'a quotation that is not in the text',
      deed('statement.register', {
        ...inputOf('statement.register'),
        id: '2026-x',
        reading: { ...READING, commitments: [{ ...PROMISES[0], quote: 'We will do nothing.' }] },
      }),
      ['quote-differs reading.commitments.0.quote'],
    ],
    [
      'the same promise twice',
      deed('statement.register', {
        ...inputOf('statement.register'),
        id: '2026-x',
        reading: { ...READING, commitments: [PROMISES[0], PROMISES[0]] },
      }),
      ['repeated-id reading.commitments.1.id'],
    ],
    ['a text twice', FURTHER_TEXT, ['already-registered language']],
    [
      'a text of no statement',
      deed('statement.addText', { ...inputOf('statement.addText'), statement: '2026-x', matches: [] }),
      ['unknown-statement statement'],
    ],
    [
      'a match with nothing',
      deed('statement.addText', {
        ...inputOf('statement.addText'),
        language: 'kk',
        matches: [{ base: '9.9', here: '1.1' }],
      }),
      ['unknown-commitment matches.0.base'],
    ],
    [
      'two promises matched to one',
      deed('statement.addText', {
        ...inputOf('statement.addText'),
        language: 'kk',
        matches: [
          { base: '1.1', here: '1.1' },
          { base: '1.1', here: '2.1' },
        ],
      }),
      ['repeated-id matches.1'],
    ],
    [
      'a correction of nothing',
      deed('statement.correct', { statement: '2023-ostrel' }),
      ['nothing-to-correct'],
    ],
    [
      'a correction of no promise',
      deed('commitment.correct', { commitment: of('9.9'), force: 'agree' }),
      ['unknown-commitment commitment'],
    ],
    [
      'a link to no body',
      deed('commitment.correct', {
        commitment: of('1.1'),
        bodies: [{ name: 'x', relation: 'use', body: 'nothing' }],
      }),
      ['unknown-body bodies.0.body'],
    ],
    [
      'a report on no promise',
      deed('commitment.report', { ...REPORT, commitment: of('9.9') }),
      ['unknown-commitment commitment'],
    ],
    [
      'a report of one that joined later',
      deed('commitment.report', { ...REPORT, party: 'CCC' }),
      ['party-not-bound party'],
    ],
    [
      'a verdict on one whom the promise does not bind',
      deed('commitment.judge', { ...VERDICT, commitment: of('3.1'), party: 'BBB' }, RESEARCHER),
      ['party-not-bound party'],
    ],
    [
      'a link to no promise',
      deed('lineage.confirm', { earlier: of('9.9'), later: ofLater('1.1'), relations: ['reaffirmed'] }),
      ['unknown-commitment earlier'],
    ],
    [
      'a promise that takes up a later one',
      deed('lineage.confirm', { earlier: ofLater('1.1'), later: of('1.1'), relations: ['reaffirmed'] }),
      ['not-earlier earlier'],
    ],
    [
      'a promise that takes up one of its own statement',
      deed('lineage.refute', { earlier: of('1.1'), later: of('2.1') }),
      ['not-earlier earlier'],
    ],
    [
      'a promise dropped by the statement that makes it',
      deed('lineage.drop', { commitment: of('1.1'), later: '2023-ostrel' }),
      ['not-earlier later'],
    ],
    [
      'a promise dropped by no statement',
      deed('lineage.drop', { commitment: of('1.1'), later: '2026-x' }),
      ['unknown-statement later'],
    ],
    ['an action of no road map', deed('roadmap.addAction', ACTION), ['unknown-roadmap roadmap']],
    ['a milestone of no action', deed('roadmap.addMilestone', MILESTONE), ['unknown-action action']],
    [
      'reaching no milestone',
      deed('roadmap.reachMilestone', inputOf('roadmap.reachMilestone')),
      ['unknown-milestone id'],
    ],
  ])('refuse %s', async (_what, one, codes) => {
    if (one === undefined) throw new Error('nothing to try');
    expect(await objectionsTo(one)).toEqual(codes);
  });

  it('refuse reaching a milestone twice', async () => {
    const community = 'twice';
    const all = expectValue(await record().performAll(community, WORKING));
    expect(all).toHaveLength(WORKING.length);
    const again = inputOf('roadmap.reachMilestone');
    const done = await record().perform('roadmap.reachMilestone', again, WORLD[0]?.actor ?? RESEARCHER, {
      community,
      at: '2026-03-01T09:00:00.000Z',
    });
    expect(done).toMatchObject({ ok: false, fault: { objections: [{ code: 'already-reached' }] } });
  });

  it('leave the rest of a standing as it was when a report says nothing of it', async () => {
    const { pool } = open().store;
    const { rows } = await pool.query(
      `select lead, status, verdict, position from standings
       where community_id = 'twice' and statement = '2023-ostrel' and commitment = '1.1' and party = 'AAA'`,
    );
    expect(rows).toMatchObject([{ lead: { en: 'Ministry of Water' }, status: 'in-progress', verdict: 1 }]);
  });
});
