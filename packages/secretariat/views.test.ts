/** What can be asked, over the small community of testing.ts: filters, counts, groups, sorting, pages. */
import { beforeAll, expect, it } from 'vitest';
import { describeStore, expectValue } from '../record/testing.ts';
import {
  bodyList,
  bodyShow,
  commitmentList,
  commitmentShow,
  commitmentWall,
  communityShow,
  frontShow,
  meetingList,
  meetingShow,
  partyList,
  partyShow,
  recordAct,
  recordHead,
  recordJournal,
  roadmapList,
  roadmapShow,
  search,
  statementList,
  statementProvision,
  statementShow,
} from './index.ts';
import { migrations } from './migrations.ts';
import { COMMUNITY, coordinatorOf, deed, of, RESEARCHER, recordOf, SOURCES, WORLD } from './testing.ts';
import type { View } from './view.ts';
import { views } from './views.ts';

const LATER = [
  deed(
    'commitment.report',
    { commitment: of('1.1'), party: 'AAA', status: 'done', on: '2025-01-10', sources: SOURCES },
    coordinatorOf('AAA'),
  ),
  deed(
    'commitment.judge',
    { commitment: of('1.1'), party: 'AAA', verdict: 0, on: '2025-02-01', sources: SOURCES },
    RESEARCHER,
  ),
  deed(
    'commitment.judge',
    { commitment: of('3.1'), party: 'AAA', verdict: 1, on: '2025-02-01', sources: SOURCES },
    RESEARCHER,
  ),
  deed('roadmap.adopt', {
    id: '2024-2026',
    title: { en: 'Road map' },
    from: '2024-01-01',
    to: '2026-12-31',
    meeting: '2023-ostrel',
  }),
  deed('roadmap.addAction', {
    roadmap: '2024-2026',
    id: 'cleaning',
    title: { en: 'Clean the river' },
    theme: 'water',
    parties: ['AAA'],
    commitments: [of('1.1')],
  }),
  deed('roadmap.addMilestone', {
    roadmap: '2024-2026',
    action: 'cleaning',
    id: 'first-mile',
    title: { en: 'First mile' },
    due: '2024-06-30',
  }),
  deed('roadmap.reachMilestone', {
    roadmap: '2024-2026',
    action: 'cleaning',
    id: 'first-mile',
    on: '2024-07-02',
    sources: SOURCES,
  }),
  deed('body.recordEvent', {
    body: 'river-fund',
    id: 'founded',
    kind: 'founded',
    on: '2019-11',
    title: { en: 'Founded' },
  }),
  deed('meeting.recordEvent', {
    meeting: '2023-ostrel',
    id: 'adopted',
    kind: 'document-adopted',
    on: '2023-05-14',
    title: { en: 'Declaration adopted' },
    refers: '/2023-ostrel',
  }),
];

describeStore('the views', migrations, (open) => {
  beforeAll(async () => {
    expectValue(await recordOf(open()).performAll(COMMUNITY, [...WORLD, ...LATER]));
  });

  /** The answer, held to the shape that the view gives. */
  async function ask<Input, Output>(view: View<Input, Output>, input: unknown): Promise<Output | null> {
    const answer = await view.read(open().store.database, COMMUNITY, view.input.parse(input));
    return answer === null ? null : view.output.parse(answer);
  }
  async function answerOf<Input, Output>(view: View<Input, Output>, input: unknown): Promise<Output> {
    const answer = await ask(view, input);
    if (answer === null) throw new Error(`${view.name} gives nothing`);
    return answer;
  }
  const idsOf = async (input: unknown) => (await answerOf(commitmentList, input)).rows.map(({ id }) => id);

  it('names every view once, each with a path of its own', () => {
    expect(new Set(views.map(({ name }) => name)).size).toBe(views.length);
    expect(new Set(views.map(({ path }) => path)).size).toBe(views.length);
  });

  it('leaves recognised needs out of lists and counts unless asked', async () => {
    expect(await idsOf({})).toEqual(['1.1', '2.1', '3.1']);
    expect(await idsOf({ need: 'with' })).toEqual(['1.1', '2.1', '3.1', '4.1']);
    expect(await idsOf({ need: 'only' })).toEqual(['4.1']);
    expect((await answerOf(statementShow, { id: '2023-ostrel' })).commitments).toBe(3);
    expect((await answerOf(statementShow, { id: '2023-ostrel' })).needs).toBe(1);
  });

  it.each([
    [{ theme: 'environment' }, ['1.1', '2.1']],
    [{ theme: 'water,investment' }, ['1.1', '3.1']],
    [{ initiator: 'BBB' }, ['2.1']],
    [{ initiator: 'AAA' }, []],
    [{ force: 'agree' }, ['1.1', '3.1']],
    [{ action: '5' }, ['1.1']],
    [{ body: 'river-fund' }, ['3.1']],
    [{ meeting: '2025-belm' }, []],
    [{ statement: '2023-ostrel', theme: 'water' }, ['1.1']],
    [{ to: '2025-12-31' }, ['1.1']],
    [{ from: '2025-01-01' }, ['2.1']],
    [{ mark: 'in-progress' }, ['1.1']],
    [{ mark: 'kept' }, ['3.1']],
    [{ party: 'BBB' }, ['1.1', '2.1']],
    [{ party: 'BBB', mark: 'kept' }, []],
    [{ party: 'CCC' }, []],
    [{ q: 'sturgeon' }, ['2.1']],
    [{ q: 'осетр' }, ['2.1']],
    [{ q: '…' }, []],
    [{ theme: 'no-such-theme' }, []],
  ])('filters commitments by %j', async (filter, ids) => {
    expect(await idsOf(filter)).toEqual(ids);
  });

  it.each([
    ['deadline', ['1.1', '2.1', '3.1']],
    ['force', ['1.1', '3.1', '2.1']],
    ['action', ['1.1', '2.1', '3.1']],
    ['recent', ['3.1', '1.1', '2.1']],
  ])('sorts commitments by %s', async (sort, ids) => {
    expect(await idsOf({ sort })).toEqual(ids);
  });

  it('pages a list and counts all of it', async () => {
    const page = await answerOf(commitmentList, { page: '2', size: '2' });
    expect(page).toMatchObject({ total: 3, page: 2, size: 2 });
    expect(page.rows.map(({ id }) => id)).toEqual(['3.1']);
    expect(await idsOf({ page: '9', size: '2' })).toEqual([]);
    expect(commitmentList.input.safeParse({ page: '0' }).success).toBe(false);
  });

  it('counts for each word of the filter what there would be with another', async () => {
    const { facets } = await answerOf(commitmentList, { theme: 'environment', force: 'agree' });
    expect(facets.theme).toEqual([
      { value: 'environment', total: 1 },
      { value: 'investment', total: 1 },
      { value: 'water', total: 1 },
    ]);
    expect(facets.force).toEqual([
      { value: 'agree', total: 1 },
      { value: 'support', total: 1 },
    ]);
    expect(facets.body).toEqual([]);
  });

  it('groups with counts and marks, each promise in one group', async () => {
    const { groups, rowGroups, rows } = await answerOf(commitmentList, { group: 'theme' });
    expect(groups.map(({ key, total }) => [key, total])).toEqual([
      ['investment', 1],
      ['water', 1],
      ['environment', 1],
    ]);
    expect(groups[1]?.marks).toMatchObject({ 'in-progress': 1, kept: 0 });
    expect(rowGroups).toEqual(['investment', 'water', 'environment']);
    expect(rows.map(({ id }) => id)).toEqual(['3.1', '1.1', '2.1']);
    const byMeeting = await answerOf(commitmentList, { group: 'meeting' });
    expect(byMeeting.groups).toMatchObject([
      { key: '2023-ostrel', label: { en: 'First session' }, total: 3 },
    ]);
  });

  it('gives the words in every language version, the coding and the marks', async () => {
    const [row] = (await answerOf(commitmentList, { initiator: 'BBB' })).rows;
    expect(row?.quote).toMatchObject({
      en: 'The Parties support the proposal of Belmark for a Year of the Sturgeon in 2026.',
      ru: 'Стороны поддерживают предложение Белмарка провести в 2026 году Год осетра.',
    });
    expect(row?.meetingName).toEqual({ en: 'First session' });
    expect(row?.marks).toEqual([
      { party: 'AAA', mark: 'not-judged' },
      { party: 'BBB', mark: 'not-judged' },
    ]);
  });

  it('shows one commitment with texts, standings, actions, history and neighbours', async () => {
    const shown = await answerOf(commitmentShow, of('1.1'));
    expect(shown.texts.map(({ language, span }) => [language, span])).toEqual([
      ['en', [0, 58]],
      ['ru', [0, 55]],
    ]);
    // The verdict counts, the report stays beside it.
    expect(shown.standings[0]).toMatchObject({
      party: 'AAA',
      status: 'done',
      verdict: 0,
      mark: 'in-progress',
    });
    expect(shown.standings[1]).toMatchObject({ party: 'BBB', status: null, mark: 'not-judged' });
    expect(shown.actions).toMatchObject([{ roadmap: '2024-2026', id: 'cleaning' }]);
    expect(shown.history.map(({ act }) => act)).toEqual([
      'roadmap.addAction',
      'commitment.judge',
      'commitment.report',
      'statement.addText',
      'statement.register',
    ]);
    expect([shown.previous, shown.next]).toEqual([null, '2.1']);
  });

  it('binds only the states that a promise names', async () => {
    expect((await answerOf(commitmentShow, of('3.1'))).standings.map(({ party }) => party)).toEqual(['AAA']);
  });

  it('shows the provision where a language version has no promise that answers', async () => {
    const { texts } = await answerOf(commitmentShow, of('3.1'));
    expect(texts.map(({ language }) => language)).toEqual(['en']);
  });

  it.each<[View, unknown]>([
    [commitmentShow, { statement: '2023-ostrel', id: '9.9' }],
    [statementShow, { id: '1999-nowhere' }],
    [statementProvision, { id: '2023-ostrel', provision: 'para_99' }],
    [meetingShow, { id: '1999-nowhere' }],
    [bodyShow, { id: 'nothing' }],
    [partyShow, { code: 'ZZZ' }],
    [roadmapShow, { id: 'nothing' }],
    [recordAct, { position: '9999' }],
  ])('gives nothing for what is not there', async (view, input) => {
    expect(await ask(view, input)).toBeNull();
  });

  it('draws the wall in the order of the text', async () => {
    const { tiles, total } = await answerOf(commitmentWall, { party: 'AAA' });
    expect(total).toBe(3);
    expect(tiles.map(({ id, mark }) => [id, mark])).toEqual([
      ['1.1', 'in-progress'],
      ['2.1', 'not-judged'],
      ['3.1', 'kept'],
    ]);
  });

  it('lists and shows statements and provisions', async () => {
    const list = await answerOf(statementList, { language: 'ru' });
    expect(list.rows).toMatchObject([
      {
        id: '2023-ostrel',
        title: { en: 'Declaration of Ostrel', ru: 'Острельская декларация' },
        languages: ['en', 'ru'],
      },
    ]);
    expect((await answerOf(statementList, { kind: 'resolution' })).total).toBe(0);
    const shown = await answerOf(statementShow, { id: '2023-ostrel' });
    expect(
      shown.texts.map(({ language, provisions, spans }) => [language, provisions.length, spans.length]),
    ).toEqual([
      ['en', 4, 4],
      ['ru', 2, 2],
    ]);
    expect(shown.parties).toEqual(['AAA', 'BBB']);
    const provision = await answerOf(statementProvision, { id: '2023-ostrel', provision: '2' });
    expect(provision.texts.map(({ language }) => language)).toEqual(['en', 'ru']);
    expect(provision.promises.map(({ id }) => id)).toEqual(['2.1']);
  });

  it('lists and shows meetings', async () => {
    expect((await answerOf(meetingList, {})).rows.map(({ id }) => id)).toEqual(['2025-belm', '2023-ostrel']);
    expect((await answerOf(meetingList, { year: '2023', sort: 'date' })).rows).toMatchObject([
      { id: '2023-ostrel', statements: 1, commitments: 3 },
    ]);
    expect((await answerOf(meetingList, { body: 'river-fund' })).total).toBe(0);
    const shown = await answerOf(meetingShow, { id: '2023-ostrel' });
    expect(shown).toMatchObject({ previous: null, next: '2025-belm', events: [{ id: 'adopted' }] });
    expect(shown.statementRows.map(({ id }) => id)).toEqual(['2023-ostrel']);
  });

  it('lists and shows parties and bodies', async () => {
    expect((await answerOf(partyList, {})).rows.map(({ code }) => code)).toEqual(['AAA', 'BBB', 'CCC']);
    expect(await answerOf(partyShow, { code: 'AAA' })).toMatchObject({
      initiated: 0,
      marks: { kept: 1, 'in-progress': 1, 'not-judged': 1 },
      hosted: [{ meeting: '2023-ostrel' }],
    });
    expect((await answerOf(bodyList, { kind: 'fund', state: 'active' })).rows).toMatchObject([
      { id: 'river-fund', commitments: 1 },
    ]);
    expect((await answerOf(bodyList, { kind: 'treaty' })).total).toBe(0);
    expect(await answerOf(bodyShow, { id: 'river-fund' })).toMatchObject({
      events: [{ id: 'founded', on: '2019-11' }],
      relations: [{ commitment: '3.1', relation: 'use' }],
    });
  });

  it('lists and shows road maps, their actions filtered', async () => {
    expect((await answerOf(roadmapList, {})).rows).toMatchObject([{ id: '2024-2026', actions: 1 }]);
    expect((await answerOf(roadmapShow, { id: '2024-2026' })).page.rows).toMatchObject([
      { id: 'cleaning', mark: 'kept', commitments: [of('1.1')], milestones: [{ reached: '2024-07-02' }] },
    ]);
    expect((await answerOf(roadmapShow, { id: '2024-2026', party: 'BBB' })).page.total).toBe(0);
    expect((await answerOf(roadmapShow, { id: '2024-2026', theme: 'water' })).page.total).toBe(1);
  });

  it('keeps the journal: newest first, by act, by subject, whole one by one', async () => {
    const journal = await answerOf(recordJournal, { size: '3' });
    expect(journal.rows.map(({ act }) => act)).toEqual([
      'meeting.recordEvent',
      'body.recordEvent',
      'roadmap.reachMilestone',
    ]);
    const head = await answerOf(recordHead, {});
    expect(head).toMatchObject({ position: WORLD.length + LATER.length, digest: journal.rows[0]?.digest });
    expect(journal.total).toBe(head.position);
    expect((await answerOf(recordJournal, { act: 'commitment.judge' })).total).toBe(2);
    const touched = await answerOf(recordJournal, { subject: '/2023-ostrel/1.1' });
    expect(touched.rows.map(({ act }) => act)).toEqual([
      'roadmap.addAction',
      'commitment.judge',
      'commitment.report',
    ]);
    expect(touched.rows[1]?.subject).toMatchObject({
      statement: '2023-ostrel',
      commitment: '1.1',
      verdict: 0,
    });
    const registered = await answerOf(recordJournal, { act: 'statement.register' });
    expect(registered.rows[0]?.input).not.toHaveProperty('reading');
    const whole = await answerOf(recordAct, { position: String(registered.rows[0]?.position) });
    expect(whole.input).toHaveProperty('reading');
  });

  it('tells who belonged on a day', async () => {
    expect((await answerOf(communityShow, { on: '2023-05-14' })).parties.map(({ code }) => code)).toEqual([
      'AAA',
      'BBB',
    ]);
    expect((await answerOf(communityShow, {})).parties).toHaveLength(3);
  });

  it('puts on the front what is next, what is due and what was done last', async () => {
    const front = await answerOf(frontShow, { today: '2025-03-01' });
    expect(front.nextMeeting?.id).toBe('2025-belm');
    expect(front.lastMeeting?.id).toBe('2023-ostrel');
    expect(front.due.map(({ id }) => id)).toEqual(['1.1']);
    expect(front.wall).toHaveLength(3);
    expect(front.byTheme[0]).toMatchObject({ theme: 'environment', total: 2 });
    expect(front.byParty.map(({ party, total }) => [party, total])).toEqual([
      ['AAA', 3],
      ['BBB', 2],
    ]);
    expect(front.latest[0]?.act).toBe('meeting.recordEvent');
    expect((await answerOf(frontShow, { today: '2026-12-01' })).due.map(({ id }) => id)).toEqual([
      '1.1',
      '2.1',
    ]);
  });

  it.each([
    ['sturgeon', ['/2023-ostrel/2', '/2023-ostrel/2.1']],
    ['Год осетра', ['/2023-ostrel/2', '/2023-ostrel/2.1']],
    ['река', ['/2023-ostrel/1', '/2023-ostrel/1.1']],
    ['河流基金', ['/bodies/river-fund']],
    ['Belm', ['/meetings/2025-belm']],
    ['sturgeon elephant', []],
    ["'; drop table act; --", []],
    ['\\', []],
  ])('finds %j', async (q, addresses) => {
    const found = await answerOf(search, { q });
    expect(found.rows.map(({ address }) => address)).toEqual(addresses);
    expect(found).toMatchObject({ total: addresses.length, more: false });
  });

  it('counts what it found beyond the last page too', async () => {
    expect(await answerOf(search, { q: 'sturgeon', page: '9' })).toMatchObject({ rows: [], total: 2 });
  });

  it('marks what was found in the extract', async () => {
    const [hit] = (await answerOf(search, { q: 'sturgeon', kind: 'provision' })).rows;
    const marked = hit?.found.map(([from, to]) => hit.extract.slice(from, to));
    expect(hit).toMatchObject({ language: 'en', number: '2', title: 'Declaration of Ostrel' });
    expect(marked).toEqual(['Sturgeon']);
  });

  it('keeps its register in step with the record, also when the record is begun anew', async () => {
    const record = recordOf(open());
    const other = { community: 'other', at: '2026-03-01T09:00:00.000Z' };
    const { database } = open().store;
    const listed = async () =>
      (await commitmentList.read(database, 'other', commitmentList.input.parse({})))?.rows.map(
        ({ id, mark }) => `${id} ${mark}`,
      );
    expect(await listed()).toEqual([]);
    expectValue(await record.performAll('other', WORLD));
    expect(await listed()).toEqual(['1.1 not-judged', '2.1 not-judged', '3.1 not-judged']);
    const judged = deed(
      'commitment.judge',
      { commitment: of('3.1'), party: 'AAA', verdict: -1, on: '2025-02-01', sources: SOURCES },
      RESEARCHER,
    );
    expectValue(await record.perform(judged.act, judged.input, judged.actor, other));
    expect(await listed()).toEqual(['1.1 not-judged', '2.1 not-judged', '3.1 not-kept']);
  });
});
