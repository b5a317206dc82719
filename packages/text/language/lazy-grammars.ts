/**
 * Grammars as they are asked for, so that a program that reads one file in one language starts without the others.
 * Loading is synchronous, for reading is.
 */
import { createRequire } from 'node:module';
import type { CodingGrammar } from './coding.ts';
import type { Language } from './language.ts';

const load = createRequire(import.meta.url);
const loaded = new Map<string, Language>();

/** The grammar in the folder of that name; undefined when there is none in it. */
export function grammarOf(code: string): Language | undefined {
  const known = loaded.get(code);
  if (known) return known;
  const exported: unknown = load(`./${code}/index.ts`);
  const grammar = valuesOf(exported).find(isLanguage);
  if (grammar) loaded.set(code, grammar);
  return grammar;
}

/** The tables of promises in the folder of that name; undefined when there are none in it. */
export function codingOf(code: string): CodingGrammar | undefined {
  const exported: unknown = load(`./${code}/coding.ts`);
  return valuesOf(exported).find(isCoding);
}

const valuesOf = (exported: unknown): unknown[] =>
  typeof exported === 'object' && exported !== null ? Object.values(exported) : [];

function isLanguage(value: unknown): value is Language {
  return typeof value === 'object' && value !== null && 'code' in value && 'preamble' in value;
}

function isCoding(value: unknown): value is CodingGrammar {
  return typeof value === 'object' && value !== null && 'language' in value && 'force' in value;
}
