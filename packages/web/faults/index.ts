/**
 * What is said when something cannot be done, or is in doubt: one sentence for the command line, the pages and the
 * HTTP interface, each saying what is wrong and what to do. Codes and evidence come from below; words are made here.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import en from './en.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };

type Key = keyof typeof en;
export type FaultLanguage = 'en' | 'ru';
type Evidence = Readonly<Record<string, unknown>>;

const WORDS: Record<FaultLanguage, Record<Key, string>> = { en, ru };

/**
 * The sentence of a code: 'fault.empty', 'warning.number-skipped', 'problem.not-found.detail'.
 * Where a code comes with evidence of several kinds, the sentence named after one of them is taken:
 * 'fault.too-large' with {lines} → 'fault.too-large.lines'.
 */
export function sentence(language: FaultLanguage, code: string, evidence: Evidence = {}): string {
  const keys = [...Object.keys(evidence).map((name) => `${code}.${name}`), code];
  const key = keys.find(isKey);
  // A code that has no sentence yet is shown as it is: better than silence, and a test looks for it.
  if (key === undefined) return code;
  return String(new IntlMessageFormat(WORDS[language][key], language).format({ ...evidence }));
}

export function isKey(key: string): key is Key {
  return Object.hasOwn(en, key);
}
