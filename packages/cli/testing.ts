/** A command line without a process: what a test gives it and what it gives back. */
import type { ExitCode } from './command.ts';
import { run } from './main.ts';
import { type Environment, type Language, speaker } from './message.ts';

export interface Outcome {
  readonly code: ExitCode;
  /** Data. */
  readonly out: string;
  /** Words for people. */
  readonly said: string;
}

export async function maslahat(
  words: readonly string[],
  { language = 'en', environment = {} }: { language?: Language; environment?: Environment } = {},
): Promise<Outcome> {
  let out = '';
  let said = '';
  const speak = speaker(language);
  const code = await run(words, {
    out: async (text) => {
      out += text;
    },
    say: async (key, values) => {
      said += `${await speak(key, values)}\n`;
    },
    speak,
    language,
    environment,
    ended: async () => {},
  });
  return { code, out, said };
}
