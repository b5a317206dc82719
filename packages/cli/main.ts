/** argv → the command's exit code. The only place of the command line that touches the process. */
import type { ExitCode, Surroundings } from './command.ts';
import { COMMANDS } from './commands.ts';
import { languageOf, speaker } from './message.ts';
import { parse, type UsageFault } from './parse.ts';

/** Takes the words after `maslahat`. Data goes to stdout, words for people to stderr. */
export async function main(words: readonly string[]): Promise<ExitCode> {
  const language = languageOf(process.env);
  const speak = speaker(language);
  return run(words, {
    out: (text) => written(process.stdout, text),
    say: async (key, values) => written(process.stderr, `${await speak(key, values)}\n`),
    speak,
    language,
    environment: process.env,
    ended: whenAsked,
  });
}

/** The same without the process, for the tests. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const [name = 'help', ...rest] = words.map((word, index) =>
    index === 0 && (word === '--help' || word === '-h') ? 'help' : word,
  );
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) {
    const known = COMMANDS.map(({ name: each }) => each).join(', ');
    return wrong({ code: 'command-unknown', evidence: { command: name, known } }, 'help', surroundings);
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    return run(['help', name], surroundings);
  }
  const parsed = parse(command, rest);
  if (!parsed.ok) return wrong(parsed.fault, `help ${name}`, surroundings);
  const { run: perform } = await command.load();
  return perform(parsed.given, surroundings);
}

async function wrong(fault: UsageFault, help: string, { say }: Surroundings): Promise<ExitCode> {
  await say(`usage.${fault.code}`, { ...fault.evidence, help: `maslahat ${help}` });
  return 2;
}

/** Waits until written. A reader that has gone (`maslahat read … | head`) is no failure. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(text, (error) => {
      if (error == null || ('code' in error && error.code === 'EPIPE')) done();
      else failed(error);
    });
  });
}

/** Resolves when the process is asked to end. */
function whenAsked(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}
