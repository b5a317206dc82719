import { describe, expect, it } from 'vitest';
import { type Coded, evaluate, matchItems, weightedKappa } from './evaluate.ts';

const item = (fields: Partial<Coded> = {}): Coded => ({
  provision: 'para_1',
  span: [0, 10],
  quote: '',
  actors: ['parties'],
  force: 'agree',
  action: 4,
  deadline: null,
  bodies: [],
  initiator: null,
  addressees: [],
  themes: [],
  sdgs: [],
  ...fields,
});

describe('matching found items with the expert’s', () => {
  it('matches what shares half of each span', () => {
    expect(matchItems([item()], [item({ span: [5, 15] })])).toHaveLength(1);
  });
  it('does not match what shares less, or a long span that merely contains a short one', () => {
    expect(matchItems([item()], [item({ span: [6, 16] })])).toEqual([]);
    expect(matchItems([item()], [item({ span: [0, 30] })])).toEqual([]);
  });
  it('does not match across provisions', () => {
    expect(matchItems([item()], [item({ provision: 'para_2' })])).toEqual([]);
  });
  it('uses no item twice', () => {
    expect(matchItems([item(), item()], [item()])).toHaveLength(1);
  });
});

describe('figures', () => {
  it('counts what was missed and what was invented', () => {
    const { finding } = evaluate(
      [item(), item({ provision: 'para_2' })],
      [item(), item({ provision: 'para_3' })],
    );
    expect(finding).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });
  it('gives full marks to a coding that equals the expert’s', () => {
    const gold = [item({ bodies: [{ name: 'Council', relation: 'create' }], initiator: 'TJK' })];
    const { finding, force, action, bodies, initiator } = evaluate(gold, gold);
    expect([finding.f1, force.exact, action.exact, bodies.f1, initiator.f1]).toEqual([1, 1, 1, 1, 1]);
  });
  it('counts a body with another relation as wrong', () => {
    const gold = [item({ bodies: [{ name: 'Council', relation: 'create' }] })];
    const found = [item({ bodies: [{ name: 'Council', relation: 'use' }] })];
    expect(evaluate(gold, found).bodies.f1).toBe(0);
  });
  it('tells one step of force from two', () => {
    const gold = [item({ force: 'agree' }), item({ provision: 'para_2', force: 'agree' })];
    const found = [item({ force: 'intend' }), item({ provision: 'para_2', force: 'support' })];
    expect(evaluate(gold, found).force).toEqual({ exact: 0, withinOneStep: 0.5 });
  });
  it('nothing sought and nothing found is all well; something invented is not', () => {
    expect(evaluate([], []).finding.f1).toBe(1);
    expect(evaluate([], [item()]).finding.f1).toBe(0);
  });
  it('kappa: 1 for agreement, 0 for chance, below 0 for less than chance', () => {
    expect(
      weightedKappa([
        [1, 1],
        [5, 5],
      ]),
    ).toBe(1);
    expect(
      weightedKappa([
        [1, 1],
        [1, 5],
        [5, 1],
        [5, 5],
      ]),
    ).toBe(0);
    expect(
      weightedKappa([
        [1, 5],
        [5, 1],
      ]),
    ).toBeLessThan(0);
  });
});
