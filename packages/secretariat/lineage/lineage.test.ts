/** Promises through the years: what the rules propose, what persons find, and what becomes of a line. */
import type { Deed } from '@maslahat/record';
import { expect, it } from 'vitest';
import { describeStore, expectValue } from '../../record/testing.ts';
import { lineageList, lineageProposals, lineageShow } from '../index.ts';
import { migrations } from '../migrations.ts';
import { deed, LATER_STATEMENT, of, ofLater, RESEARCHER, recordOf, SOURCES, WORLD } from '../testing.ts';
import type { View } from '../view.ts';

const CONFIRMED = deed('lineage.confirm', {
  earlier: of('1.1'),
  later: ofLater('1.1'),
  relations: ['changed-in-date'],
});
const REFUTED = deed('lineage.refute', { earlier: of('1.1'), later: ofLater('1.1') }, RESEARCHER);
const FIRM = deed('lineage.confirm', {
  earlier: of('3.1'),
  later: ofLater('3.1'),
  relations: ['strengthened', 'widened'],
});

describeStore('lineage', migrations, (open) => {
  let communities = 0;
  /** A community of its own in which these acts were performed after the two statements. */
  async function asking(...deeds: readonly Deed[]) {
    communities += 1;
    const community = `lineage-${communities}`;
    expectValue(await recordOf(open()).performAll(community, [...WORLD, LATER_STATEMENT, ...deeds]));
    return async <Input, Output>(view: View<Input, Output>, input: unknown): Promise<Output> => {
      const answer = await view.read(open().store.database, community, view.input.parse(input));
      if (answer === null) throw new Error(`${view.name} gives nothing`);
      return view.output.parse(answer);
    };
  }

  it('proposes what says the same and names what changed, for a person to judge', async () => {
    const ask = await asking();
    const { rows, statement } = await ask(lineageProposals, {});
    expect(statement).toBe('2025-belm');
    const first = rows.find(({ later }) => later.id === '1.1');
    expect(first?.earlier.id).toBe('1.1');
    expect(first?.relations).toEqual(['changed-in-date']);
    expect(first?.changes).toEqual([
      { relation: 'changed-in-date', aspect: 'date', from: '2024-12-31', to: '2026-12-31' },
    ]);
    const words = first?.evidence.find(({ rule }) => rule === 'same-words')?.on;
    expect(words).toContainEqual({ en: 'clean' });
    expect(first?.later.shared['en']).not.toEqual([]);
  });

  it('proposes nothing for another proposal of another state', async () => {
    const ask = await asking();
    const { rows } = await ask(lineageProposals, {});
    expect(rows.filter(({ later }) => later.id === '2.1')).toEqual([]);
  });

  it('shows a proposal from both of its ends until somebody has judged it', async () => {
    const ask = await asking();
    for (const end of [of('1.1'), ofLater('1.1')]) {
      const { proposals } = await ask(lineageShow, end);
      expect(proposals.map(({ earlier, later }) => [earlier.statement, later.statement])).toEqual([
        ['2023-ostrel', '2025-belm'],
      ]);
    }
    const judged = await asking(REFUTED);
    expect((await judged(lineageShow, of('1.1'))).proposals).toEqual([]);
    expect((await judged(lineageProposals, {})).rows.filter(({ later }) => later.id === '1.1')).toEqual([]);
  });

  it('makes one line of what a person confirmed', async () => {
    const ask = await asking(CONFIRMED, FIRM);
    const { steps, times, outcome } = await ask(lineageShow, of('1.1'));
    expect(steps.map(({ statement, id }) => `${statement}/${id}`)).toEqual([
      '2023-ostrel/1.1',
      '2025-belm/1.1',
    ]);
    expect(steps[1]?.links).toEqual([
      {
        earlier: { statement: '2023-ostrel', id: '1.1' },
        relations: ['changed-in-date'],
        changes: [{ relation: 'changed-in-date', aspect: 'date', from: '2024-12-31', to: '2026-12-31' }],
        position: WORLD.length + 1,
      },
    ]);
    expect([times, outcome]).toEqual([2, 'standing']);
  });

  it('lets the latest word on two promises hold', async () => {
    const ask = await asking(CONFIRMED, REFUTED);
    expect((await ask(lineageShow, of('1.1'))).steps).toHaveLength(1);
    const again = await asking(CONFIRMED, REFUTED, CONFIRMED);
    expect((await again(lineageShow, of('1.1'))).steps).toHaveLength(2);
  });

  it('tells what was promised again and again, what was kept, and what later statements are silent on', async () => {
    const kept = deed(
      'commitment.judge',
      { commitment: ofLater('3.1'), party: 'AAA', verdict: 1, on: '2025-06-01', sources: SOURCES },
      RESEARCHER,
    );
    const others = ['BBB', 'CCC'].map((party) =>
      deed(
        'commitment.judge',
        { commitment: ofLater('3.1'), party, verdict: 1, on: '2025-06-01', sources: SOURCES },
        RESEARCHER,
      ),
    );
    const ask = await asking(CONFIRMED, FIRM, kept, ...others);
    const { rows, outcomes, repeated } = await ask(lineageList, {});
    expect(rows.map(({ steps: [first], times, outcome }) => [first?.id, times, outcome])).toEqual([
      ['1.1', 2, 'standing'],
      ['3.1', 2, 'kept'],
      ['2.1', 1, 'silent'],
      ['2.1', 1, 'standing'],
    ]);
    expect([outcomes, repeated]).toEqual([{ kept: 1, standing: 2, dropped: 0, silent: 1 }, 2]);
    expect((await ask(lineageList, { outcome: 'kept,silent' })).total).toBe(2);
    expect((await ask(lineageList, { times: '2', theme: 'water' })).total).toBe(1);
    expect((await ask(lineageList, { need: 'only' })).total).toBe(1);
  });

  it('keeps apart what nobody spoke of again and what a person found dropped', async () => {
    const drop = { commitment: of('2.1'), later: '2025-belm' };
    const dropped = await asking(deed('lineage.drop', drop));
    const show = await dropped(lineageShow, of('2.1'));
    expect([show.outcome, show.dropped?.statement, show.silent.map(({ id }) => id)]).toEqual([
      'dropped',
      '2025-belm',
      ['2025-belm'],
    ]);
    const taken = await asking(deed('lineage.drop', drop), deed('lineage.drop', { ...drop, dropped: false }));
    expect((await taken(lineageShow, of('2.1'))).outcome).toBe('silent');
  });

  it('gives nothing for a promise or a statement that is not there', async () => {
    const ask = await asking();
    await expect(ask(lineageShow, of('9.9'))).rejects.toThrow('gives nothing');
    await expect(ask(lineageProposals, { statement: '2026-x' })).rejects.toThrow('gives nothing');
  });

  it('takes up a corrected coding', async () => {
    const correction = deed('commitment.correct', { commitment: ofLater('1.1'), force: 'decide' });
    const ask = await asking(correction);
    const { rows } = await ask(lineageProposals, {});
    expect(rows.find(({ later }) => later.id === '1.1')?.relations).toEqual([
      'strengthened',
      'changed-in-date',
    ]);
  });
});
