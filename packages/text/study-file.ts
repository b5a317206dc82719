import { failure, type ReadingFault, type Result } from './fault.ts';
import { sourceIn } from './read/forms.ts';
import { kindOf } from './read/kind.ts';
import { LIMITS } from './read/limits.ts';
import { type ReadingOptions, type Study, studySource } from './study.ts';

/** Studies a file of any form, in this thread and without a limit of time: the work of the reader in a worker. */
export async function studyFile(
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<Result<Study, ReadingFault>> {
  const limits = { ...LIMITS, ...options.limits };
  if (bytes.length > limits.bytes)
    return failure({ code: 'too-large', evidence: { bytes: bytes.length, limit: limits.bytes } });
  if (bytes.length === 0) return failure({ code: 'empty', evidence: { bytes: 0 } });
  const kind = kindOf(bytes);
  if (!kind.ok) return kind;
  const source = await sourceIn(bytes, kind.value, limits);
  return source.ok ? studySource(source.value, options) : source;
}
