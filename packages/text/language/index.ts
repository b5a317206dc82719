import { grammarOf } from '#grammars';
import { IDENTIFICATIONS } from './identifications.ts';
import type { Language } from './language.ts';

/** Codes of the languages that can be read: ISO 639-1, with script where two are in use. */
export const CODES: readonly string[] = [...IDENTIFICATIONS.keys()];

/** By code; undefined when that language cannot be read. A grammar is loaded when it is first asked for. */
export function languageOf(code: string): Language | undefined {
  return IDENTIFICATIONS.has(code) ? grammarOf(code) : undefined;
}
