import { failure, type ReadingFault, type Result, success } from '../fault.ts';
import { IDENTIFICATIONS } from './identifications.ts';
import { languageOf } from './index.ts';
import type { Identification, Language } from './language.ts';

/** Characters taken from each of several places of the text: letter, middle and end may differ. */
const SAMPLE = 1000;
const PLACES = 5;
/** A language's small words and letters make at least this share of its running text. */
const LEAST_SHARE = 0.05;
/** What a word counts for that shows a letter of the language without being one of its small words. */
const LETTER = 0.5;

const scripts = {
  Han: /\p{Script=Han}/gu,
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
};
/** "l'État" is two words, "oʻzbek" too: what stands before an apostrophe tells the language. */
const words = /[\p{L}\p{M}]+'?/gu;
const apostrophes = /[’‘ʻʼ`]/g;

/**
 * The language a text is written in, told by its script, its small words and its letters.
 * Fault: unknown-language {script} or, when `wanted` is given and cannot be read, {language}.
 */
export function identifyLanguage(text: string, wanted?: string): Result<Language, ReadingFault> {
  if (wanted !== undefined) {
    const language = languageOf(wanted);
    return language
      ? success(language)
      : failure({ code: 'unknown-language', evidence: { language: wanted } });
  }
  const { code, script } = tell(text);
  const language = code === null ? undefined : languageOf(code);
  return language ? success(language) : failure({ code: 'unknown-language', evidence: { script } });
}

/**
 * The language's code, and the script that most of the text is in ('none' when it has no letters of any we know).
 * Works on a whole document, a paragraph or a title; code is null when no language is likely.
 */
export function tell(text: string): { code: string | null; script: string } {
  const sample = sampleOf(text);
  const [script] = Object.entries(scripts)
    .map(([name, letters]) => [name, sample.match(letters)?.length ?? 0] as const)
    // One Han character says what three or four letters say.
    .sort((a, b) => weight(b) - weight(a));
  if (!script || script[1] === 0) return { code: null, script: 'none' };
  const found = sample.toLowerCase().replace(apostrophes, "'").match(words) ?? [];
  const best = [...IDENTIFICATIONS]
    .filter(([, identification]) => identification.script === script[0])
    .map(([code, identification]) => ({ code, share: shareOf(found, identification) }))
    .sort((a, b) => b.share - a.share)[0];
  return { code: best && best.share >= LEAST_SHARE ? best.code : null, script: script[0] };
}

const weight = ([name, letters]: readonly [string, number]): number =>
  name === 'Han' ? letters * 3 : letters;

function sampleOf(text: string): string {
  if (text.length <= SAMPLE * PLACES) return text;
  const step = Math.floor((text.length - SAMPLE) / (PLACES - 1));
  return Array.from({ length: PLACES }, (_, place) => text.slice(place * step, place * step + SAMPLE)).join(
    ' ',
  );
}

/**
 * Share of a language's small words among all words. Words with its own letters count besides; words that only
 * other languages have, or with letters foreign to it, count against it. Letters alone tell nothing: Mongolian has
 * the ө of Kyrgyz.
 */
function shareOf(found: readonly string[], identification: Identification): number {
  const own = new Set(identification.words);
  if (own.size === 0) return 1;
  const others = new Set(identification.foreignWords ?? []);
  const foreign = new RegExp(`[${identification.foreign}]`, 'u');
  const letters = identification.letters ? new RegExp(`[${identification.letters}]`, 'u') : null;
  let [score, small] = [0, 0];
  for (const word of found) {
    if (own.has(word)) small++;
    else if (others.has(word) || foreign.test(word)) score--;
    else if (letters?.test(word)) score += LETTER;
  }
  return small === 0 ? 0 : (score + small) / found.length;
}
