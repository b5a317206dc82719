/** Measures the coding of the official statement of 2021 against the experts', and of our renderings against the same. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readStatement } from '../read-statement.ts';
import type { Commitment, Reading } from '../reading.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { type Expert, layExperts, placesOf, readExperts } from './experts.ts';

const SHARED = new URL('../../../../shared/', import.meta.url);
const STATEMENT = new URL('statements/2021-turkmenbashi.zh.txt', SHARED);
const GOLD = new URL('gold/2021-turkmenbashi.commitments.json', SHARED);
const missing = !existsSync(STATEMENT) || !existsSync(GOLD);
const where = missing ? ' (skipped: ../shared with the statement and its coding is not here)' : '';

function experts(): Expert[] {
  const list = readExperts(readFileSync(GOLD, 'utf8'));
  if (!list.ok) throw new Error(`not readable: ${list.fault.code}`);
  return list.value;
}

function read(file: URL): Reading {
  const reading = readStatement(readFileSync(file));
  if (!reading.ok) throw new Error(`not readable: ${reading.fault.code}`);
  return reading.value;
}

describe.skipIf(missing)(`the statement of 2021, coded as the experts coded it${where}`, () => {
  let result: Evaluation;
  beforeAll(() => {
    const { provisions, commitments } = read(STATEMENT);
    const gold = layExperts(experts(), provisions);
    if (!gold.ok) throw new Error(`not in its provision: ${JSON.stringify(gold.fault)}`);
    result = evaluate(gold.value, commitments);
  });

  it('finds the same promises and cuts them where the experts do', () => {
    expect(result.finding.f1).toBeGreaterThanOrEqual(0.98);
    expect(result.exactSpan).toBeGreaterThanOrEqual(0.95);
  });
  it('gives them the same force and action', () => {
    expect(result.force.exact).toBeGreaterThanOrEqual(0.98);
    expect(result.action.exact).toBeGreaterThanOrEqual(0.95);
    expect(result.action.weightedKappa).toBeGreaterThanOrEqual(0.9);
  });
  it('names the same actors, initiators, deadlines and addressees', () => {
    expect(result.actors.f1).toBeGreaterThanOrEqual(0.98);
    expect(result.initiator.f1).toBeGreaterThanOrEqual(0.98);
    expect(result.deadline.f1).toBeGreaterThanOrEqual(0.98);
    expect(result.addressees.f1).toBeGreaterThanOrEqual(0.95);
  });
  it('names nearly the same bodies, themes and goals', () => {
    expect(result.bodies.f1).toBeGreaterThanOrEqual(0.92);
    expect(result.themes.f1).toBeGreaterThanOrEqual(0.92);
    expect(result.sdgs.f1).toBeGreaterThanOrEqual(0.78);
  });
});

describe.skipIf(missing).each(['en', 'ru', 'zh'])(
  `our rendering in %s, against the experts' coding${where}`,
  (language) => {
    const specimen = new URL(
      `../../../examples/statements/2021-turkmenbashi.${language}.txt`,
      import.meta.url,
    );
    let pairs: (readonly [Expert, Commitment])[];
    let unequal: string[];
    beforeAll(() => {
      const gold = Map.groupBy(experts(), ({ paragraph, part }) => `${paragraph}/${part}`);
      const { provisions, commitments } = read(specimen);
      const placeOf = placesOf(provisions);
      const ours = Map.groupBy(commitments, ({ provision }) => placeOf.get(provision) ?? provision);
      const places = [...new Set([...gold.keys(), ...ours.keys()])];
      unequal = places.filter((place) => gold.get(place)?.length !== ours.get(place)?.length);
      pairs = places.flatMap((place) =>
        (gold.get(place) ?? []).flatMap((expert, at) => {
          const found = ours.get(place)?.[at];
          return found ? [[expert, found] as const] : [];
        }),
      );
    });
    const differing = (field: (item: Expert | Commitment) => unknown): string[] =>
      pairs
        .filter(([one, two]) => JSON.stringify(field(one)) !== JSON.stringify(field(two)))
        .map(([{ id }]) => id);

    it('makes as many promises in each part of each paragraph', () => {
      expect(unequal).toEqual([]);
    });
    it('makes them with the same force, by the same actors, at the same initiative', () => {
      expect(differing(({ force, actors, initiator }) => [force, actors, initiator])).toEqual([]);
    });
    it('dates them alike', () => {
      expect(differing(({ deadline: time }) => time && [time.from, time.to, time.event !== null])).toEqual(
        [],
      );
    });
    it('puts at most four of them on another level of action', () => {
      expect(differing(({ action }) => action).length).toBeLessThanOrEqual(4);
    });
  },
);
