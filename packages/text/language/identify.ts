import { failure, type ReadingFault, type Result, success } from '../fault.ts';
import { LANGUAGES, languageOf } from './index.ts';
import type { Language } from './language.ts';

/** Characters taken from each of several places of the text: letter, middle and end may differ. */
const SAMPLE = 1000;
const PLACES = 5;
/** A language's small words make at least this share of its running text. */
const LEAST_SHARE = 0.05;

const scripts = {
  Han: /\p{Script=Han}/gu,
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
};
const words = /[\p{L}'’]+/gu;

/**
 * The language a text is written in, told by its script and its small words.
 * Fault: unknown-language {script} or, when `wanted` is given and cannot be read, {language}.
 */
export function identifyLanguage(text: string, wanted?: string): Result<Language, ReadingFault> {
  if (wanted !== undefined) {
    const language = languageOf(wanted);
    return language
      ? success(language)
      : failure({ code: 'unknown-language', evidence: { language: wanted } });
  }
  const sample = sampleOf(text);
  const [script] = Object.entries(scripts)
    .map(([name, letters]) => [name, sample.match(letters)?.length ?? 0] as const)
    // One Han character says what three or four letters say.
    .sort((a, b) => weight(b) - weight(a));
  const candidates = LANGUAGES.filter(({ identification }) => identification.script === script?.[0]);
  const best = candidates
    .map((language) => ({ language, share: shareOf(sample, language) }))
    .sort((a, b) => b.share - a.share)[0];
  if (!script || script[1] === 0 || !best || best.share < LEAST_SHARE)
    return failure({
      code: 'unknown-language',
      evidence: { script: script && script[1] > 0 ? script[0] : 'none' },
    });
  return success(best.language);
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

/** Share of a language's small words among all words; words with letters foreign to it count against it. */
function shareOf(sample: string, { identification }: Language): number {
  if (identification.words.length === 0) return 1;
  const own = new Set(identification.words);
  const foreign = new RegExp(`[${identification.foreign}]`, 'u');
  const all = sample.toLowerCase().match(words) ?? [];
  let score = 0;
  for (const word of all) {
    if (own.has(word)) score++;
    else if (foreign.test(word)) score--;
  }
  return all.length === 0 ? 0 : score / all.length;
}
