/** The statement in a file, read; or one line that says why there is none. Used by read, import and serve. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { LIMITS, type Limits, limitsIn, type Reading, readFile } from '@maslahat/text';
import type { Surroundings } from './command.ts';
import { sayFileFault } from './file-fault.ts';

export interface StatementFile {
  readonly bytes: Uint8Array;
  readonly reading: Reading;
}

/** `null` after saying what is wrong with the file and what to do. */
export async function statementIn(
  file: string,
  surroundings: Pick<Surroundings, 'say' | 'language' | 'environment'>,
): Promise<StatementFile | null> {
  const limits = await limitsGiven(surroundings);
  if (limits === null) return null;
  const bytes = await bytesOf(file, limits.bytes ?? LIMITS.bytes, surroundings);
  if (bytes === null) return null;
  const result = await readFile(bytes, { limits });
  if (result.ok) return { bytes, reading: result.value };
  await sayFault(file, result.fault.code, result.fault.evidence, surroundings);
  return null;
}

/** What MASLAHAT_LIMITS says; `null` after saying what is wrong with it. */
export async function limitsGiven({
  say,
  environment,
}: Pick<Surroundings, 'say' | 'environment'>): Promise<Partial<Limits> | null> {
  const given = limitsIn(environment.MASLAHAT_LIMITS ?? '');
  if (given.ok) return given.value;
  await say('limits.unknown', given.fault.evidence);
  return null;
}

async function bytesOf(
  file: string,
  limit: number,
  surroundings: Pick<Surroundings, 'say' | 'language'>,
): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(file);
    // The size a file claims spares reading it; what a pipe brings is counted while it comes.
    const bytes = size > limit ? size : await wholeOrLength(file, limit);
    if (typeof bytes !== 'number') return bytes;
    await sayFault(file, 'too-large', { bytes, limit }, surroundings);
  } catch (error) {
    await sayFileFault(file, error, surroundings);
  }
  return null;
}

/** The file's bytes, or how many were seen when there turned out to be too many. */
async function wholeOrLength(file: string, limit: number): Promise<Uint8Array | number> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(file)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) return length;
  }
  return Buffer.concat(chunks, length);
}

async function sayFault(
  file: string,
  code: string,
  evidence: Readonly<Record<string, string | number>>,
  { say, language }: Pick<Surroundings, 'say' | 'language'>,
): Promise<void> {
  const { sentence } = await import('@maslahat/web/faults');
  await say('fault', { file, sentence: sentence(language, `fault.${code}`, evidence) });
}

/** Doubts go to stderr, each with its line. */
export async function sayWarnings(
  { warnings }: Reading,
  { say, language }: Pick<Surroundings, 'say' | 'language'>,
): Promise<void> {
  if (warnings.length === 0) return;
  const { sentence } = await import('@maslahat/web/faults');
  for (const { code, line, evidence } of warnings) {
    const said = sentence(language, `warning.${code}`, evidence);
    if (line === null) await say('reading.warning.whole', { sentence: said });
    else await say('reading.warning', { line, sentence: said });
  }
}
