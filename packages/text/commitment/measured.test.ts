/**
 * Holds floors under the figures that `script/evaluate commitments` prints for our own clauses. What stands in
 * held-back/ is measured as a whole only, so that no failure shows one of its clauses.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Coded, type Evaluation, evaluate } from './evaluate.ts';
import { type CodedClause, codeAnew, readGold } from './gold.ts';

const GOLD = new URL('../gold/commitments/', import.meta.url);

interface File {
  readonly name: string;
  readonly language: string;
  readonly clauses: readonly CodedClause[];
}

function filesOf(half: string): File[] {
  const folder = new URL(`${half}/`, GOLD);
  return readdirSync(folder).map((name) => {
    const read = readGold(readFileSync(new URL(name, folder), 'utf8'));
    if (!read.ok) throw new Error(`${half}/${name}, line ${read.fault.evidence.line}: ${read.fault.code}`);
    return { name, language: name.split('.')[1] ?? '', clauses: read.value };
  });
}

function measure(files: readonly File[]): Evaluation {
  const gold: Coded[] = [];
  const found: Coded[] = [];
  for (const { name, language, clauses } of files) {
    const coded = codeAnew(clauses, language, name.split('.')[0] ?? '');
    const apart = (item: Coded): Coded => ({ ...item, provision: `${name}/${item.provision}` });
    gold.push(...coded.gold.map(apart));
    found.push(...coded.found.map(apart));
  }
  return evaluate(gold, found);
}

describe.each([
  {
    half: 'learned-from',
    finding: 0.98,
    force: 0.98,
    action: 0.95,
    initiator: 0.97,
    deadline: 0.98,
    bodies: 0.95,
  },
  {
    half: 'held-back',
    finding: 0.95,
    force: 0.97,
    action: 0.82,
    initiator: 0.95,
    deadline: 0.93,
    bodies: 0.8,
  },
])('clauses $half', ({ half, ...floors }) => {
  const all = measure(filesOf(half));

  it('promises are found, with their force', () => {
    expect(all.finding.f1).toBeGreaterThanOrEqual(floors.finding);
    expect(all.force.exact).toBeGreaterThanOrEqual(floors.force);
  });
  it('what does not promise is left alone', () => {
    expect(all.finding.precision).toBeGreaterThanOrEqual(0.95);
  });
  it('action, initiator and deadline', () => {
    expect(all.action.weightedKappa).toBeGreaterThanOrEqual(floors.action);
    expect(all.initiator.f1).toBeGreaterThanOrEqual(floors.initiator);
    expect(all.deadline.f1).toBeGreaterThanOrEqual(floors.deadline);
  });
  it('actors, bodies, addressees and themes', () => {
    expect(all.actors.f1).toBeGreaterThanOrEqual(0.94);
    expect(all.bodies.f1).toBeGreaterThanOrEqual(floors.bodies);
    // The manual has since said that a community's own states are none; what was coded before still names them.
    expect(all.addressees.f1).toBeGreaterThanOrEqual(0.73);
    expect(all.themes.f1).toBeGreaterThanOrEqual(0.77);
  });
});

/** The languages of Central Asia, whose clauses one person wrote, coded and wrote the rules for. */
const CENTRAL_ASIAN: ReadonlySet<string> = new Set(['kk', 'ky', 'tg', 'tk', 'uz-Latn', 'uz-Cyrl']);

describe.each([
  { half: 'learned-from', finding: 0.95 },
  { half: 'held-back-2', finding: 0.85 },
])('clauses $half in the languages of Central Asia', ({ half, finding }) => {
  const files = Map.groupBy(filesOf(half), ({ language }) => language);

  it.each([...CENTRAL_ASIAN])('%s: promises are found, with their force, and nothing else', (language) => {
    const measured = measure(files.get(language) ?? []);
    expect(measured.items.gold).toBeGreaterThan(12);
    expect(measured.finding.f1).toBeGreaterThanOrEqual(finding);
    expect(measured.finding.precision).toBeGreaterThanOrEqual(0.9);
    expect(measured.force.exact).toBeGreaterThanOrEqual(0.9);
    expect(measured.initiator.f1).toBeGreaterThanOrEqual(0.9);
  });
});

describe('clauses learned-from-2, of another author', () => {
  const files = Map.groupBy(filesOf('learned-from-2'), ({ language }) => language);

  it.each([
    { language: 'ar', finding: 0.94, precision: 0.95, actors: 0.97 },
    { language: 'fr', finding: 0.91, precision: 0.88, actors: 0.97 },
    { language: 'es', finding: 0.98, precision: 0.97, actors: 0.97 },
  ])(
    '$language: promises are found, with their force and who acts, and nothing else',
    ({ language, ...floors }) => {
      const measured = measure(files.get(language) ?? []);
      expect(measured.finding.f1).toBeGreaterThanOrEqual(floors.finding);
      expect(measured.finding.precision).toBeGreaterThanOrEqual(floors.precision);
      expect(measured.force.exact).toBeGreaterThanOrEqual(0.95);
      expect(measured.actors.f1).toBeGreaterThanOrEqual(floors.actors);
      expect(measured.deadline.f1).toBeGreaterThanOrEqual(0.94);
    },
  );
});

describe('clauses learned-from-2 in English, Russian and Chinese', () => {
  const files = Map.groupBy(filesOf('learned-from-2'), ({ language }) => language);

  it.each([
    { language: 'en', finding: 0.95, precision: 0.92, action: 0.77, actors: 0.97, deadline: 0.95 },
    { language: 'ru', finding: 0.94, precision: 0.92, action: 0.77, actors: 0.9, deadline: 0.93 },
    { language: 'zh', finding: 0.95, precision: 0.94, action: 0.86, actors: 0.94, deadline: 0.92 },
  ])('$language: promises are found, with their level, who acts and when', ({ language, ...floors }) => {
    const measured = measure(files.get(language) ?? []);
    expect(measured.finding.f1).toBeGreaterThanOrEqual(floors.finding);
    expect(measured.finding.precision).toBeGreaterThanOrEqual(floors.precision);
    expect(measured.action.weightedKappa).toBeGreaterThanOrEqual(floors.action);
    expect(measured.actors.f1).toBeGreaterThanOrEqual(floors.actors);
    expect(measured.deadline.f1).toBeGreaterThanOrEqual(floors.deadline);
  });
});

describe('clauses learned-from-3, shown last', () => {
  const files = Map.groupBy(filesOf('learned-from-3'), ({ language }) => language);

  it.each([
    { language: 'ru', finding: 0.89, precision: 0.89, actors: 0.94 },
    { language: 'zh', finding: 0.9, precision: 0.92, actors: 0.88 },
  ])('$language: promises are found, with their force and who acts', ({ language, ...floors }) => {
    const measured = measure(files.get(language) ?? []);
    expect(measured.finding.f1).toBeGreaterThanOrEqual(floors.finding);
    expect(measured.finding.precision).toBeGreaterThanOrEqual(floors.precision);
    expect(measured.force.exact).toBeGreaterThanOrEqual(0.96);
    expect(measured.actors.f1).toBeGreaterThanOrEqual(floors.actors);
    expect(measured.deadline.f1).toBeGreaterThanOrEqual(0.9);
  });
});

/** What no rule was mended by, in all that is left of it: the figure that an unfamiliar text may expect. */
describe('all that is held back', () => {
  const all = measure(
    ['held-back', 'held-back-2', 'held-back-3'].flatMap((half) =>
      filesOf(half).map((file) => ({ ...file, name: `${file.name}/${half}` })),
    ),
  );

  it('promises are found, with their force, and nothing else', () => {
    expect(all.items.gold).toBeGreaterThan(500);
    expect(all.finding.f1).toBeGreaterThanOrEqual(0.92);
    expect(all.finding.precision).toBeGreaterThanOrEqual(0.94);
    expect(all.force.exact).toBeGreaterThanOrEqual(0.95);
    expect(all.action.weightedKappa).toBeGreaterThanOrEqual(0.82);
    expect(all.initiator.f1).toBeGreaterThanOrEqual(0.9);
    expect(all.deadline.f1).toBeGreaterThanOrEqual(0.89);
    expect(all.actors.f1).toBeGreaterThanOrEqual(0.93);
  });
});

describe('clauses learned-from-4, of six further authors', () => {
  const all = measure(filesOf('learned-from-4'));

  it('what is found is a promise, with its force', () => {
    expect(all.items.gold).toBeGreaterThan(200);
    expect(all.finding.f1).toBeGreaterThanOrEqual(0.95);
    expect(all.finding.precision).toBeGreaterThanOrEqual(0.97);
    expect(all.force.exact).toBeGreaterThanOrEqual(0.96);
    expect(all.action.weightedKappa).toBeGreaterThanOrEqual(0.87);
    expect(all.deadline.f1).toBeGreaterThanOrEqual(0.93);
  });
});

describe('the gold itself', () => {
  const shown = ['learned-from', 'learned-from-2', 'learned-from-3', 'learned-from-4'];
  const halves = [...shown, 'held-back', 'held-back-2', 'held-back-3'].map(filesOf);
  const clauses = halves.flat().flatMap((file) => file.clauses);

  it('holds at least 450 clauses, a quarter of them held back', () => {
    expect(clauses.length).toBeGreaterThanOrEqual(450);
    const held = halves.slice(shown.length).flatMap((half) => half.flatMap((file) => file.clauses)).length;
    expect(held / clauses.length).toBeGreaterThanOrEqual(0.25);
  });
  it('a third promises nothing and looks as if it did', () => {
    const nothing = clauses.filter(({ commitments }) => commitments.length === 0).length;
    expect(nothing / clauses.length).toBeGreaterThanOrEqual(0.33);
  });
  it('no clause stands twice, nor in both halves', () => {
    expect(new Set(clauses.map(({ text }) => text)).size).toBe(clauses.length);
  });
});
