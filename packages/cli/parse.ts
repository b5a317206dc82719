/** argv → what a command was given, or the first thing wrong with it. */
import { parseArgs } from 'node:util';
import type { Command, Flag, Given } from './command.ts';

export const USAGE_FAULT_CODES = [
  'command-unknown',
  'argument-missing',
  'argument-unexpected',
  'flag-unknown',
  'flag-repeated',
  'value-missing',
  'value-unexpected',
  'value-wrong',
] as const;

export interface UsageFault {
  readonly code: (typeof USAGE_FAULT_CODES)[number];
  readonly evidence: Readonly<Record<string, string>>;
}

export type Parsed =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly fault: UsageFault };

/** Takes the words after the command's name: ['2021.txt', '--meeting', '2021-turkmenbashi']. */
export function parse(command: Command, words: readonly string[]): Parsed {
  const options = Object.fromEntries(
    command.flags.map((flag) => [
      flag.name,
      { type: flag.value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });

  const flags = new Map<string, string>();
  const given = new Map<string, string>();
  const others: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option') {
      const flag = command.flags.find((known) => known.name === token.name && token.rawName.startsWith('--'));
      const fault = flagFault(flag, token.rawName, token.value, flags);
      if (fault !== null) return { ok: false, fault };
      flags.set(token.name, token.value ?? '');
    } else if (token.kind === 'positional') {
      const argument = command.arguments[given.size];
      if (argument === undefined && command.arguments.at(-1)?.many) {
        others.push(token.value);
        continue;
      }
      if (argument === undefined) {
        return { ok: false, fault: { code: 'argument-unexpected', evidence: { value: token.value } } };
      }
      given.set(argument.name, token.value);
    }
  }

  const argument = command.arguments.find((wanted) => wanted.required && !given.has(wanted.name));
  if (argument !== undefined) {
    return { ok: false, fault: { code: 'argument-missing', evidence: { argument: argument.name } } };
  }
  return { ok: true, given: { arguments: given, others, flags } };
}

function flagFault(
  flag: Flag | undefined,
  printed: string,
  value: string | undefined,
  before: ReadonlyMap<string, string>,
): UsageFault | null {
  if (flag === undefined) return { code: 'flag-unknown', evidence: { flag: printed } };
  if (before.has(flag.name)) return { code: 'flag-repeated', evidence: { flag: printed } };
  if (flag.value === undefined) {
    return value === undefined ? null : { code: 'value-unexpected', evidence: { flag: printed, value } };
  }
  if (value === undefined || value === '') {
    return { code: 'value-missing', evidence: { flag: printed, value: flag.value } };
  }
  const fits = (flag.choices?.includes(value) ?? true) && (flag.pattern?.test(value) ?? true);
  if (fits) return null;
  const wanted = flag.choices?.join(' | ') ?? flag.value;
  return { code: 'value-wrong', evidence: { flag: printed, value, wanted } };
}
