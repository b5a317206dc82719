/** Help is made from the list of commands, and the list is whole: words in every language, examples that parse. */
import { expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import en from './messages/en.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };
import { parse, USAGE_FAULT_CODES } from './parse.ts';
import { maslahat } from './testing.ts';

it('every language says all that English says', () => {
  expect(Object.keys(ru)).toEqual(Object.keys(en));
});

it('every fault of usage has a sentence', () => {
  for (const code of USAGE_FAULT_CODES) expect(en).toHaveProperty([`usage.${code}`]);
});

it.each(COMMANDS.flatMap((command) => command.examples.map((example) => [example, command] as const)))(
  'the example “maslahat %s” is one that the command takes',
  (example, command) => {
    const [name, ...words] = example.split(' > ')[0]?.split(' ') ?? [];
    expect(name).toBe(command.name);
    expect(parse(command, words)).toMatchObject({ ok: true });
  },
);

it.each([[[]], [['help']], [['--help']], [['-h']]])('maslahat %j names every command', async (words) => {
  const { code, out, said } = await maslahat(words);
  expect(code).toBe(0);
  for (const { name, words: key } of COMMANDS)
    expect(out).toMatch(new RegExp(`^  ${name} +${en[key].slice(0, 9)}`, 'm'));
  expect(said).toBe('');
});

it.each(COMMANDS)('maslahat $name --help shows its flags and where they stand', async (command) => {
  const { code, out } = await maslahat([command.name, '--help']);
  expect(code).toBe(0);
  expect(out).toContain(`Usage: maslahat ${command.name}`);
  for (const flag of command.flags) expect(out).toContain(`--${flag.name}`);
});

it('speaks Russian where the terminal does', async () => {
  expect((await maslahat(['help', 'read'], { language: 'ru' })).out).toContain('читает заявление');
});

it.each([
  [['raed'], 'there is no command “raed”'],
  [['help', 'raed'], 'there is no command “raed”'],
  [['read'], 'FILE is missing'],
  [['read', 'a', '--jason'], 'there is no flag --jason'],
  [['serve', '--port', 'http'], '--port cannot be “http”'],
])('%j ends with 2 and one line that says what is wrong and where help is', async (words, sentence) => {
  const { code, out, said } = await maslahat(words);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(said).toContain(sentence);
  expect(said).toContain('maslahat help');
  expect(said.trim().split('\n')).toHaveLength(1);
});
