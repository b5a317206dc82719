/** Every specimen of structure as Akoma Ntoso: valid, the same when read back, the same bytes when written again. */
import { existsSync, readFileSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { alignProvisions } from '../align/index.ts';
import { CODES } from '../language/index.ts';
import { readStatement } from '../read-statement.ts';
import type { Reading } from '../reading.ts';
import { identityOf, readAkn, writeAkn } from './index.ts';
import { openSchema } from './testing.ts';

const SHAPES = [
  'joint',
  'communique',
  'agreement',
  'declaration',
  'council',
  'draft',
  'letter',
  'treaty',
  'mixed',
];
const faultOfSchema = openSchema();

/** The languages that have a specimen of a shape, English first. */
const readingsOf = (shape: string): Reading[] =>
  ['en', ...CODES.filter((code) => code !== 'en')].flatMap((language) => {
    const file = new URL(`../gold/${language}/${shape}.txt`, import.meta.url);
    if (!existsSync(file)) return [];
    const read = readStatement(readFileSync(file), { language });
    if (!read.ok) throw new Error(`${language}/${shape}: ${read.fault.code}`);
    return [read.value];
  });

const written = (reading: Reading): string => writeAkn(reading, identityOf(reading, { number: '1' }));

function canonical(xml: string): string {
  using document = XmlDocument.fromString(xml);
  return document.canonicalizeToString();
}

const documentsIn = (xml: string): string[] =>
  [...xml.matchAll(/<(?:doc|statement|act) name="(\w+)"/g)].map(([, name = '']) => name);

describe.each(SHAPES)('%s', (shape) => {
  const readings = readingsOf(shape);

  test('stands in six languages at the least', () => {
    expect(readings.length).toBeGreaterThanOrEqual(6);
  });

  test.skipIf(!faultOfSchema)('is valid (needs the schema beside the project)', () => {
    expect(readings.map((reading) => faultOfSchema?.(written(reading)))).toEqual(readings.map(() => null));
  });

  test.each(readings)('in $language is the same after canonical form, reading and writing', (reading) => {
    const xml = written(reading);
    const again = readAkn(canonical(xml));
    if (!again.ok) throw new Error(again.fault.code);
    expect(again.value).toEqual(reading);
    expect(written(again.value)).toBe(xml);
  });
});

test.each([
  ['draft', ['resolutionDraft']],
  ['council', ['resolution']],
  ['letter', ['officialLetter', 'declaration']],
  ['treaty', ['treaty']],
])('%s is written as %j in every language', (shape, names) => {
  for (const reading of readingsOf(shape)) expect(documentsIn(written(reading))).toEqual(names);
});

test('a draft names its sponsors in the file', () => {
  for (const reading of readingsOf('draft')) {
    expect(reading.sponsors.length).toBeGreaterThan(1);
    const again = readAkn(written(reading));
    expect(again.ok && again.value.sponsors).toEqual(reading.sponsors);
  }
});

/** `mixed` is another statement in each language. */
describe.each(SHAPES.filter((shape) => shape !== 'mixed'))('%s in all its languages together', (shape) => {
  const readings = readingsOf(shape);
  const [first] = readings;
  if (!first) throw new Error('there is no specimen');
  const xml = writeAkn(readings, identityOf(first, { number: '1' }));
  const versions = xml.split(/<component /).slice(1);

  test.skipIf(!faultOfSchema)('is valid (needs the schema beside the project)', () => {
    expect(faultOfSchema?.(xml)).toBeNull();
  });

  test('is one work with an expression a language, each read back as it was', () => {
    const works = versions.map((version) =>
      [...version.matchAll(/<FRBRWork>\s*<FRBRthis value="([^"]*)"/g)].map(([, work]) => work),
    );
    expect(versions).toHaveLength(readings.length);
    for (const work of works) expect(work).toEqual(works[0]);
    for (const reading of readings)
      expect(readAkn(xml, { language: reading.language })).toEqual({ ok: true, value: reading });
  });

  test('has one wId for provisions that answer each other, and none that another has for what answers none', () => {
    const wIdsOf = (version = '') =>
      new Map(
        [...version.matchAll(/ wId="([^"]*)"(?: m:id="([^"]*)")? m:lines/g)].map(([, wId = '', id = wId]) => [
          id,
          wId,
        ]),
      );
    const masters = new Set(wIdsOf(versions[0]).values());
    for (const [at, reading] of readings.entries()) {
      const wIds = wIdsOf(versions[at]);
      expect(wIds.size).toBe(reading.provisions.length);
      if (at === 0) continue;
      for (const { base, other } of alignProvisions(first, reading))
        if (other !== null) expect(wIds.get(other)).toBe(base);
      const answering = new Set(alignProvisions(first, reading).map(({ other }) => other));
      for (const [id, wId] of wIds) expect(masters.has(wId)).toBe(answering.has(id));
      // Chinese counts points in figures and leaves out an opening formula; otherwise no provision stands alone.
      expect([...wIds.values()].filter((wId) => !masters.has(wId)).length).toBeLessThanOrEqual(1);
    }
  });
});
