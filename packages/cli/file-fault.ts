/** Why a file cannot be read, in one line. */
import type { Surroundings } from './command.ts';
import type { MessageKey } from './message.ts';

const SENTENCES: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EISDIR: 'file.folder',
  EACCES: 'file.forbidden',
  EPERM: 'file.forbidden',
};

export async function sayFileFault(
  file: string,
  error: unknown,
  { say }: Pick<Surroundings, 'say'>,
): Promise<void> {
  // What is no fault of the file is one of the program.
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
  await say(SENTENCES[String(error.code)] ?? 'file.unreadable', { file, code: String(error.code) });
}
