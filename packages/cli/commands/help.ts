/** maslahat help [COMMAND]: made from the list of commands alone. */
import type { Command, Run, Surroundings } from '../command.ts';
import { COMMANDS } from '../commands.ts';

export const run: Run = async ({ arguments: given }, surroundings) => {
  const name = given.get('COMMAND');
  const command = COMMANDS.find((known) => known.name === name);
  if (name !== undefined && command === undefined) {
    const known = COMMANDS.map(({ name: each }) => each).join(', ');
    await surroundings.say('usage.command-unknown', { command: name, known, help: 'maslahat help' });
    return 2;
  }
  await surroundings.out(command === undefined ? await all(surroundings) : await one(command, surroundings));
  return 0;
};

async function all({ speak }: Surroundings): Promise<string> {
  const rows = await Promise.all(COMMANDS.map(async ({ name, words }) => [name, await speak(words)]));
  return [await speak('help.usage'), '', ...columns(rows), '', await speak('help.more'), ''].join('\n');
}

async function one(command: Command, { speak }: Surroundings): Promise<string> {
  const flags = await Promise.all(
    command.flags.map(async (flag) => {
      const value = flag.choices?.join('|') ?? flag.value;
      return [value === undefined ? `--${flag.name}` : `--${flag.name} ${value}`, await speak(flag.words)];
    }),
  );
  return [
    `${await speak('help.arguments')}: ${usage(command)}`,
    await speak(command.words),
    ...(flags.length > 0 ? ['', await speak('help.flags'), ...columns(flags)] : []),
    '',
    await speak('help.examples'),
    ...command.examples.map((example) => `  maslahat ${example}`),
    '',
  ].join('\n');
}

/** 'maslahat import FILE [--meeting ID] [--title TITLE]' */
export function usage(command: Command): string {
  const flags = command.flags.map(({ name, value }) =>
    value === undefined ? `[--${name}]` : `[--${name} ${value}]`,
  );
  const words = command.arguments.map(({ name, required, many }) =>
    [required ? name : `[${name}]`, ...(many ? [`[${name} …]`] : [])].join(' '),
  );
  return ['maslahat', command.name, ...words, ...flags].join(' ');
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', second = '']) => `  ${first.padEnd(width)}  ${second}`);
}
