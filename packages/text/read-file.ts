import { explainStatement, type LineExplanation } from './explain-statement.ts';
import { type ReadingFault, type Result, success } from './fault.ts';
import { kindOf } from './read/kind.ts';
import { LIMITS } from './read/limits.ts';
import type { Outcome } from './read/work.ts';
import { readStatement } from './read-statement.ts';
import type { Reading } from './reading.ts';
import type { ReadingOptions } from './study.ts';

export interface FileOptions extends ReadingOptions {
  /** Plain text too is read in a thread of its own: a server has others to answer meanwhile. */
  readonly apart?: boolean;
}

/**
 * Reads a statement from the bytes of a file of any form: plain text, DOCX, PDF, HTML, Akoma Ntoso. The form is told by the
 * bytes. Forms other than plain text are read in a thread of their own, which is ended at the limit of time or memory.
 *
 * Faults: those of readStatement; damaged-file {form}, encrypted {form}, no-text-layer {form, pages},
 * too-large {bytes | lines | parts | unpacked | depth | pages, limit}, out-of-time {seconds}, out-of-memory {limit}.
 */
export async function readFile(
  bytes: Uint8Array,
  options: FileOptions = {},
): Promise<Result<Reading, ReadingFault>> {
  if (isReadHere(bytes, options)) return readStatement(bytes, options);
  const outcome = await readApart(bytes, options);
  return outcome.ok ? success(outcome.value.reading) : outcome;
}

/** Tells for each line of a file's text where it went and by which rule. Faults as readFile. */
export async function explainFile(
  bytes: Uint8Array,
  options: FileOptions = {},
): Promise<Result<readonly LineExplanation[], ReadingFault>> {
  if (isReadHere(bytes, options)) return explainStatement(bytes, options);
  const outcome = await readApart(bytes, options);
  return outcome.ok ? success(outcome.value.explanation) : outcome;
}

/** Plain text, and what is refused at first sight, needs no thread. */
function isReadHere(bytes: Uint8Array, { limits, apart = false }: FileOptions): boolean {
  if (bytes.length > (limits?.bytes ?? LIMITS.bytes)) return true;
  const kind = kindOf(bytes);
  return !kind.ok || (kind.value === 'text' && !apart);
}

async function readApart(bytes: Uint8Array, { apart: _, ...options }: FileOptions): Promise<Outcome> {
  const { inThread } = await import('./read/thread.ts');
  return inThread({ bytes, options });
}
