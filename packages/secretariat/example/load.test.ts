/** The example community that ships with the project loads whole, whichever text is the base. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeStore, expectValue } from '../../record/testing.ts';
import { commitmentList, partyShow, recordHead, roadmapShow, statementShow } from '../index.ts';
import { migrations } from '../migrations.ts';
import { AT, recordOf } from '../testing.ts';
import { type LoadOptions, loadExample } from './load.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const EXAMPLES = join(ROOT, 'examples');
const FOLDER = join(EXAMPLES, 'central-asia');
const OFFICIAL = resolve(ROOT, '../shared/statements/2021-turkmenbashi.zh.txt');
const STATEMENT = { id: '2021-turkmenbashi' };

describeStore('the example community', migrations, (open) => {
  const load = (community: string, options: Partial<LoadOptions> = {}, folder = FOLDER) =>
    loadExample(open().store.database, recordOf(open()), folder, { community, at: AT, ...options });
  const shown = async (community: string) => {
    const statement = await statementShow.read(open().store.database, community, STATEMENT);
    if (statement === null) throw new Error('the statement of 2021 is not there');
    return statement;
  };
  const textsIn = async (community: string) =>
    (await shown(community)).texts.map(({ language, edition }) => `${language} ${edition}`);

  it('loads, and every reference leads to a promise', async () => {
    const loaded = expectValue(await load('plain'));
    expect(loaded.unresolved).toEqual([]);
    expect(loaded.firstStatement).toBeNull();
    expect(loaded.acts).toBeGreaterThan(200);
    const statement = await shown('plain');
    expect(statement.parties).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
    expect(statement.commitments).toBeGreaterThan(30);
  });

  it('matches most promises of every rendering to those of the base text', async () => {
    const { texts, commitments, needs } = await shown('plain');
    for (const { spans } of texts) expect(spans.length / (commitments + needs)).toBeGreaterThan(0.8);
  });

  it('answers what one asks of it first: what Tajikistan initiated, and the road map 2022–2024', async () => {
    const { database } = open().store;
    const input = commitmentList.input.parse({ initiator: 'TJK' });
    const initiated = await commitmentList.read(database, 'plain', input);
    expect(initiated?.rows.map(({ initiator }) => initiator)).toEqual(['TJK', 'TJK']);
    expect((await partyShow.read(database, 'plain', { code: 'TJK' }))?.initiated).toBe(2);
    const plan = await roadmapShow.read(database, 'plain', roadmapShow.input.parse({ id: '2022-2024' }));
    expect(plan).toMatchObject({ from: '2022-01-01', to: '2024-12-31' });
  });

  it("takes the operator's own file as the base text, and leaves the rendering in its language out", async () => {
    const firstText = readFileSync(join(EXAMPLES, 'statements/2021-turkmenbashi.ru.txt'));
    const loaded = expectValue(await load('own', { firstText }));
    expect(loaded).toMatchObject({ firstStatement: '2021-turkmenbashi', unresolved: [] });
    expect((await textsIn('own'))[0]).toBe('ru official');
    expect(await textsIn('own')).not.toContain('ru unofficial');
  });

  const said = existsSync(OFFICIAL) ? '' : ' (skipped: ../shared is not there)';
  it.skipIf(said !== '')(`takes the document as the United Nations issued it${said}`, async () => {
    const loaded = expectValue(await load('official', { firstText: readFileSync(OFFICIAL) }));
    expect(loaded).toMatchObject({ firstStatement: '2021-turkmenbashi', unresolved: [] });
    expect((await textsIn('official'))[0]).toBe('zh official');
  });

  it('keeps a statement of another day as a statement of its own', async () => {
    const firstText = readFileSync(join(EXAMPLES, 'statements/2022-lisgor.ru.txt'));
    const { firstStatement } = expectValue(await load('apart', { firstText }));
    expect(firstStatement).toBe('2022-10-03');
  });

  it('is loaded into an empty record only', async () => {
    expect(await load('plain')).toMatchObject({ ok: false, fault: { code: 'record-not-empty' } });
  });

  describeFaults();

  function describeFaults(): void {
    let copy = '';
    beforeAll(() => {
      copy = mkdtempSync(join(tmpdir(), 'maslahat-example-'));
      cpSync(EXAMPLES, copy, { recursive: true });
    });
    afterAll(() => rmSync(copy, { recursive: true }));

    it.each<[string, (folder: string) => void, Record<string, unknown>]>([
      ['a file is missing', (folder) => rmSync(join(folder, 'bodies.json')), { code: 'file-missing' }],
      [
        'a file is no JSON',
        (folder) => writeFileSync(join(folder, 'meetings.json'), '[{'),
        { code: 'file-malformed', file: 'meetings.json' },
      ],
      [
        'a text is no statement',
        (folder) => writeFileSync(join(folder, '../statements/2021-turkmenbashi.en.txt'), ''),
        { code: 'unreadable', file: '../statements/2021-turkmenbashi.en.txt', fault: { code: 'empty' } },
      ],
    ])('writes nothing when %s', async (what, spoil, fault) => {
      const whole = mkdtempSync(join(copy, 'spoilt-'));
      cpSync(EXAMPLES, whole, { recursive: true });
      const folder = join(whole, 'central-asia');
      spoil(folder);
      expect(await load(what, {}, folder)).toMatchObject({ ok: false, fault });
      expect((await recordHead.read(open().store.database, what, {}))?.position).toBe(0);
    });

    it('reports a reference that leads nowhere and performs the rest', async () => {
      const whole = mkdtempSync(join(copy, 'lost-'));
      cpSync(EXAMPLES, whole, { recursive: true });
      const lost = {
        act: 'commitment.report',
        input: {
          commitment: { statement: '2021-turkmenbashi', paragraph: '99' },
          party: 'TJK',
          status: 'done',
          on: '2025-01-01',
        },
      };
      writeFileSync(join(whole, 'central-asia/standings.json'), JSON.stringify([lost]));
      const loaded = expectValue(await load('lost', {}, join(whole, 'central-asia')));
      expect(loaded.unresolved).toMatchObject([{ file: 'standings.json', index: 0, candidates: [] }]);
    });
  }
});
