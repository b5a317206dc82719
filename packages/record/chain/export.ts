/**
 * An export: the entries of a community, a line each, and a checkpoint as the last line.
 * Whoever has the file can verify it, without a database and without us (docs/record.md).
 */
import { failure, type Result, success } from '../result.ts';
import { type Checkpoint, checkpointIn } from './checkpoint.ts';
import type { ChainFault } from './fault.ts';
import { rootOf } from './tree.ts';
import { Walk } from './walk.ts';

type Lines = Iterable<string> | AsyncIterable<string>;

/** Walks an export from its first line to its last: the checkpoint that it proves, or the first act that does not fit. */
export async function verifyExport(
  lines: Lines,
  onProgress: (verified: number) => void = () => {},
): Promise<Result<Checkpoint, ChainFault>> {
  const walk = new Walk(null);
  const fault = (code: ChainFault['code']) => failure({ code, position: walk.frontier.size });
  let checkpoint: Checkpoint | null = null;
  try {
    for await (const line of lines) {
      if (checkpoint !== null) return fault('trailing-garbage');
      checkpoint = checkpointIn(line);
      if (checkpoint !== null) continue;
      const step = walk.step(line);
      if (!step.ok) return step;
      if (walk.frontier.size % PROGRESS_STEP === 0) onProgress(walk.frontier.size);
    }
  } catch (error) {
    if (error instanceof NotUtf8) return fault('not-utf-8');
    throw error;
  }
  if (checkpoint === null) return fault('missing-checkpoint');
  const { size, peaks } = walk.frontier;
  const fits =
    checkpoint.size === size &&
    checkpoint.digest === walk.digest &&
    checkpoint.root === rootOf(peaks).toString('hex') &&
    (walk.community === null || checkpoint.community === walk.community);
  return fits ? success(checkpoint) : fault('wrong-checkpoint');
}

const PROGRESS_STEP = 10_000;

class NotUtf8 extends Error {}

/** The lines of a file, which end with a line feed and nothing else. Bytes that are no UTF-8 are the fault 'not-utf-8'. */
export async function* linesOf(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new NotUtf8();
    }
  };
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + decode(chunk)).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  rest += decode();
  if (rest !== '') yield rest;
}
