/** Each file of vectors/ is named for what is wrong with it: the name is the expectation. */
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { linesOf, verifyExport } from './export.ts';
import { CHAIN_FAULT_CODES } from './fault.ts';
import { verifyConsistency, verifyInclusion } from './proof.ts';

const folder = (name: string): string => join(import.meta.dirname, 'vectors', name);
const files = (name: string): string[] => readdirSync(folder(name)).sort();
const read = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder(name), file), 'utf8'));

const hash = z.string().transform((text) => Buffer.from(text, 'hex'));
const inclusionShape = z.object({
  index: z.number(),
  size: z.number(),
  leaf: hash,
  root: hash,
  path: z.array(hash),
});
const consistencyShape = z.object({
  older: z.number(),
  newer: z.number(),
  olderRoot: hash,
  newerRoot: hash,
  path: z.array(hash),
});

describe('a proof of inclusion', () => {
  it.each(files('inclusion'))('%s', (file) => {
    const { path, ...claim } = inclusionShape.parse(read('inclusion', file));
    expect(verifyInclusion(claim, path)).toBe(file.startsWith('fits'));
  });
});

describe('a proof of consistency', () => {
  it.each(files('consistency'))('%s', (file) => {
    const { path, ...claim } = consistencyShape.parse(read('consistency', file));
    expect(verifyConsistency(claim, path)).toBe(file.startsWith('fits'));
  });
});

describe('an export', () => {
  it.each(files('export'))('%s', async (file) => {
    const result = await verifyExport(
      linesOf(createReadStream(join(folder('export'), file), { highWaterMark: 7 })),
    );
    const code = CHAIN_FAULT_CODES.find((one) => file.startsWith(one));
    expect(result.ok ? 'fits' : result.fault.code).toBe(code ?? 'fits');
  });

  it('shows every fault that an export can have', () => {
    const onlyInStores = [
      'missing-act',
      'wrong-digest',
      'wrong-content',
      'missing-content',
      'wrong-node',
      'wrong-head',
    ];
    const shown = CHAIN_FAULT_CODES.filter((code) => files('export').some((file) => file.startsWith(code)));
    expect([...shown, ...onlyInStores].toSorted()).toEqual(CHAIN_FAULT_CODES.toSorted());
  });
});
