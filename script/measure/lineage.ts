/** Lineage: 1,000 new promises linked to 100,000 old ones, half of them old ones in other words. */
import { readFileSync } from 'node:fs';
import { archiveOf, proposeLinks, readStatement, type Traced } from '@maslahat/text';
import { chanceOf } from '../../packages/text/damage-files.ts';
import { traceStatement } from '../../packages/text/lineage/series.ts';
import type { Figure } from './figure.ts';
import { specimen } from './reading.ts';

const OLD = 100_000;
const NEW = 1_000;
const A_STATEMENT = 60;
/** Names of places, bodies and projects: few come often, most seldom. */
const NAMES = 20_000;
const SEED = 20_211_106;
/** One for all: what stands in several languages is found sooner, not later. */
const LANGUAGE = 'en';

export async function measureLineage(): Promise<Figure[]> {
  const below = chanceOf(SEED);
  const chance = (): number => below(1_000_000) / 1_000_000;
  const oneOf = (promises: readonly Traced[]): Traced => {
    const one = promises[below(promises.length)];
    if (one === undefined) throw new Error('nothing to draw from');
    return one;
  };
  const samples = promisesIn(specimen);
  const name = (): string => `name${Math.floor(NAMES ** chance())}`;

  /** Words of two promises of the specimen, a part of each, and some names. */
  const made = (key: string, statement: string, adoptedOn: string): Traced => {
    const [coding, other] = [oneOf(samples), oneOf(samples)];
    const words = [...wordsOf(coding), ...wordsOf(other)].filter(() => chance() < 0.6);
    return {
      ...coding,
      key,
      statement,
      adoptedOn,
      words: { [LANGUAGE]: [...words, name(), name(), name()] },
    };
  };
  const reworded = (old: Traced, key: string): Traced => ({
    ...old,
    key,
    statement: 'new',
    adoptedOn: '2026-01-01',
    words: { [LANGUAGE]: [...wordsOf(old).filter(() => chance() < 0.75), name()] },
  });

  const old = Array.from({ length: OLD }, (_, at) => {
    const statement = `old-${Math.floor(at / A_STATEMENT)}`;
    return made(`${statement}/${at}`, statement, `${1900 + Math.floor(at / 1000)}-06-01`);
  });
  const origins = Array.from({ length: NEW / 2 }, () => oneOf(old));
  const later = [
    ...origins.map((origin, at) => reworded(origin, `new/${at}`)),
    ...Array.from({ length: NEW / 2 }, (_, at) => made(`new/${NEW / 2 + at}`, 'new', '2026-01-01')),
  ];

  const begun = performance.now();
  const archive = archiveOf(old);
  const laid = performance.now();
  const proposals = proposeLinks(later, archive);
  const linked = performance.now();
  const pairs = new Set(proposals.map((one) => `${one.earlier} ${one.later}`));
  const found = origins.filter((origin, at) => pairs.has(`${origin.key} new/${at}`)).length;
  return [
    {
      what: 'lineage: 1,000 promises linked to 100,000, archive laid out anew',
      value: (linked - begun) / 1000,
      unit: 's',
      beside: `laying out ${((laid - begun) / 1000).toFixed(1)} s; ${found} of ${origins.length} reworded ones found`,
      limit: { at: 'most', value: 5 },
    },
  ];
}

const wordsOf = ({ words }: Traced): readonly string[] => Object.values(words)[0] ?? [];

function promisesIn(file: string | URL): Traced[] {
  const reading = readStatement(readFileSync(file));
  if (!reading.ok) throw new Error(`the specimen cannot be read: ${reading.fault.code}`);
  return traceStatement('specimen', [reading.value]).map(({ traced }) => traced);
}
