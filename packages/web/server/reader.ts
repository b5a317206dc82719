/** Files that strangers send. Read here, not in the built site: a thread begins with a file, and a bundle has none for it. */
import { explainFile, readFile } from '@maslahat/text';
import { READING_LIMITS } from '../api/limits.ts';

/** Each file in a thread of its own, within the limits of what comes over the network. */
export interface Reader {
  /** language: ISO 639-1, where somebody knows better than the reading. */
  readonly read: (bytes: Uint8Array, language?: string) => ReturnType<typeof readFile>;
  /** Which stage and rule placed each line of it. */
  readonly explain: (bytes: Uint8Array, language?: string) => ReturnType<typeof explainFile>;
}

export const reader: Reader = {
  read: (bytes, language) => readFile(bytes, manner(language)),
  explain: (bytes, language) => explainFile(bytes, manner(language)),
};

const manner = (language?: string) => ({
  apart: true,
  limits: READING_LIMITS,
  ...(language === undefined ? {} : { language }),
});
