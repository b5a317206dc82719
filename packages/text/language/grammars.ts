/**
 * All grammars at once, for a bundler and for tests: what `#grammars` is where a bundler asks. Node itself takes
 * lazy-grammars.ts, which has the same function.
 */
import { arCoding } from './ar/coding.ts';
import { ar } from './ar/index.ts';
import type { CodingGrammar } from './coding.ts';
import { enCoding } from './en/coding.ts';
import { en } from './en/index.ts';
import { esCoding } from './es/coding.ts';
import { es } from './es/index.ts';
import { frCoding } from './fr/coding.ts';
import { fr } from './fr/index.ts';
import { kkCoding } from './kk/coding.ts';
import { kk } from './kk/index.ts';
import { kyCoding } from './ky/coding.ts';
import { ky } from './ky/index.ts';
import type { Language } from './language.ts';
import { ruCoding } from './ru/coding.ts';
import { ru } from './ru/index.ts';
import { tgCoding } from './tg/coding.ts';
import { tg } from './tg/index.ts';
import { tkCoding } from './tk/coding.ts';
import { tk } from './tk/index.ts';
import { uzCyrlCoding } from './uz-Cyrl/coding.ts';
import { uzCyrl } from './uz-Cyrl/index.ts';
import { uzLatnCoding } from './uz-Latn/coding.ts';
import { uzLatn } from './uz-Latn/index.ts';
import { zhCoding } from './zh/coding.ts';
import { zh } from './zh/index.ts';

/** The languages that can be read. */
export const LANGUAGES: readonly Language[] = [zh, en, ru, fr, es, ar, kk, ky, tg, tk, uzLatn, uzCyrl];

export function grammarOf(code: string): Language | undefined {
  return LANGUAGES.find((language) => language.code === code);
}

/** The languages in which promises are coded. */
export const CODINGS: readonly CodingGrammar[] = [
  zhCoding,
  enCoding,
  ruCoding,
  frCoding,
  esCoding,
  arCoding,
  kkCoding,
  kyCoding,
  uzLatnCoding,
  uzCyrlCoding,
  tkCoding,
  tgCoding,
];

export function codingOf(code: string): CodingGrammar | undefined {
  return CODINGS.find(({ language }) => language === code);
}
