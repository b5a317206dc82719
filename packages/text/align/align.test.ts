import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../read-statement.ts';
import type { Commitment, Provision, Reading } from '../reading.ts';
import { alignInOrder } from './in-order.ts';
import { alignCommitments, alignProvisions } from './index.ts';

function specimen(language: string): Reading {
  const file = new URL(`../../../examples/statements/2021-turkmenbashi.${language}.txt`, import.meta.url);
  const reading = readStatement(readFileSync(file));
  if (!reading.ok) throw new Error(reading.fault.code);
  return reading.value;
}

const provision = (id: string, text: string): Provision => ({
  id,
  kind: 'paragraph',
  number: null,
  parent: null,
  text,
  lines: [1, 1],
});

const commitment = (id: string, fields: Partial<Commitment>): Commitment => ({
  id,
  provision: 'para_1',
  span: [0, 1],
  quote: '',
  stem: null,
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

const reading = (provisions: Provision[], commitments: Commitment[] = []): Reading => ({
  ...specimen('en'),
  provisions,
  commitments,
});

describe('rows side by side', () => {
  const equal = (one: string, two: string): number => (one === two ? 1 : 0);
  it('leaves out what has no counterpart', () => {
    expect(alignInOrder(['a', 'b', 'c'], ['a', 'c'], equal)).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });
  it('never crosses', () => {
    expect(alignInOrder(['a', 'b'], ['b', 'a'], equal)).toHaveLength(1);
  });
  it('makes no pair of things that have nothing in common', () => {
    expect(alignInOrder(['a'], ['b'], equal)).toEqual([]);
  });
});

describe('the renderings of the statement of 2021', () => {
  it.each([
    ['en', 'ru'],
    ['en', 'zh'],
    ['zh', 'ru'],
  ])('%s and %s stand side by side, provision by provision and promise by promise', (one, two) => {
    const [base, other] = [specimen(one), specimen(two)];
    expect(alignProvisions(base, other).filter((pair) => pair.base !== pair.other)).toEqual([]);
    expect(alignCommitments(base, other).filter((pair) => pair.base !== pair.other)).toEqual([]);
  });
});

describe('versions that differ', () => {
  it('a provision that one version lacks stands alone, and those after it are not shifted', () => {
    const base = reading([
      provision('para_1', 'In 2021 trade grew.'),
      provision('para_1__p_2', 'By 2025 the road will be open.'),
      provision('para_1__p_3', 'In 2030 we meet again.'),
    ]);
    const other = reading([
      provision('para_1', 'В 2021 году выросла торговля.'),
      provision('para_1__p_2', 'В 2030 году мы встретимся.'),
    ]);
    expect(alignProvisions(base, other)).toEqual([
      { base: 'para_1', other: 'para_1' },
      { base: 'para_1__p_2', other: null },
      { base: 'para_1__p_3', other: 'para_1__p_2' },
    ]);
  });
  it('a paragraph that the other version has not is not paired with another paragraph', () => {
    const base = reading([provision('para_2', 'Trade.')]);
    expect(alignProvisions(base, reading([provision('para_3', 'Trade.')]))).toEqual([
      { base: 'para_2', other: null },
    ]);
  });
  it('promises are told apart by force and initiator, not by place alone', () => {
    const base = reading(
      [provision('para_1', '')],
      [
        commitment('1.1', { force: 'agree' }),
        commitment('1.2', { force: 'support', initiator: 'TJK', action: 5 }),
      ],
    );
    const other = reading(
      [provision('para_1', '')],
      [commitment('1.1', { force: 'support', initiator: 'TJK', action: 5 })],
    );
    expect(alignCommitments(base, other)).toEqual([
      { base: '1.1', other: null },
      { base: '1.2', other: '1.1' },
    ]);
  });
});
