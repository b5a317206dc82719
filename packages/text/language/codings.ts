/** The languages in which promises are coded. A further one is a folder and a line here and in grammars.ts. */
import { codingOf as codingIn } from '#grammars';
import type { CodingGrammar } from './coding.ts';

const CODED: ReadonlySet<string> = new Set([
  'zh',
  'en',
  'ru',
  'fr',
  'es',
  'ar',
  'kk',
  'ky',
  'uz-Latn',
  'uz-Cyrl',
  'tk',
  'tg',
]);

/** By ISO 639-1 code; undefined where no promises are coded. Loaded when it is first asked for. */
export function codingOf(code: string): CodingGrammar | undefined {
  return CODED.has(code) ? codingIn(code) : undefined;
}
