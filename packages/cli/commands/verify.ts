/** maslahat verify [FILE]: the record in the store, or an exported one, walked from its first act to its last. */
import { createReadStream } from 'node:fs';
import { linesOf, verifyExport } from '@maslahat/record';
import type { Given, Run, Surroundings } from '../command.ts';
import { sayFileFault } from '../file-fault.ts';
import { withRecord } from '../opened-record.ts';

export const run: Run = async (given, surroundings) => {
  const file = given.arguments.get('FILE');
  return file === undefined ? ofStore(given, surroundings) : ofFile(file, surroundings);
};

type Verified = Awaited<ReturnType<typeof verifyExport>>;

async function ofStore(given: Given, surroundings: Surroundings) {
  return withRecord(given, surroundings, async ({ record, community }) =>
    told(await record.verify(community), surroundings),
  );
}

async function ofFile(file: string, surroundings: Surroundings) {
  try {
    return told(await verifyExport(linesOf(createReadStream(file))), surroundings);
  } catch (error) {
    await sayFileFault(file, error, surroundings);
    return 2;
  }
}

async function told(verified: Verified, { out, say }: Surroundings) {
  if (verified.ok) {
    const { community, size, digest, root } = verified.value;
    await out(`${JSON.stringify({ community, size, digest, root })}\n`);
    await say('verify.fits', { size });
    return 0;
  }
  const { code, position } = verified.fault;
  await say(`chain.${code}`, { position });
  return 1;
}
