import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { ru } from './ru/index.ts';
import { zh } from './zh/index.ts';

/** The languages that can be read. A further one is a folder beside these and an entry here. */
export const LANGUAGES: readonly Language[] = [zh, en, ru];

/** By ISO 639-1 code; undefined when that language cannot be read. */
export function languageOf(code: string): Language | undefined {
  return LANGUAGES.find((language) => language.code === code);
}
