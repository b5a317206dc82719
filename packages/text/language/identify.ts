import { failure, type ReadingFault, type Result, success } from '../fault.ts';
import { IDENTIFICATIONS } from './identifications.ts';
import { languageOf } from './index.ts';
import type { Identification, Language } from './language.ts';
import { likelihoods } from './trigram.ts';

/** Characters taken from each of several places of the text: letter, middle and end may differ. */
const SAMPLE = 1000;
const PLACES = 5;
/** A language's small words and letters make at least this share of its running text. */
const LEAST_SHARE = 0.05;
/** What a word counts for that shows a letter of the language without being one of its small words. */
const LETTER = 0.5;
/** A text of so many words without the usual letters of a language loses this much. */
const SOME = 8;
const LACK = 0.5;
/** A title or a paragraph has no more words than this. */
const SHORT = 60;
/** What all words of a language weigh beside its letters, and how much less likely one is that is not read. */
const WORDS_WEIGH = 0.7;
const UNREAD = 0.15;
/** A text of which less is known is in no language that we know. */
const LEAST_LIKELY = -6.5;

/** Runs of letters: a page of Chinese is a few hundred runs and some thousand letters. */
const scripts = {
  Han: /\p{Script=Han}+/gu,
  Latin: /\p{Script=Latin}+/gu,
  Cyrillic: /\p{Script=Cyrillic}+/gu,
  Arabic: /\p{Script=Arabic}+/gu,
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
    .map(([name, runs]) => [name, lettersIn(sample, runs)] as const)
    // One Han character says what three or four letters say.
    .sort((a, b) => weight(b) - weight(a));
  if (!script || script[1] === 0) return { code: null, script: 'none' };
  const found = sample.toLowerCase().replace(apostrophes, "'").match(words) ?? [];
  const [name] = script;
  const ours = [...IDENTIFICATIONS].filter(([, identification]) => identification.script === name);
  return {
    code: found.length <= SHORT ? byLetters(sample, found, ours) : byWords(found, ours),
    script: name,
  };
}

type Ours = readonly (readonly [code: string, identification: Identification])[];

/** A text of some length has small words, and is told by them. */
function byWords(found: readonly string[], ours: Ours): string | null {
  const best = ours
    .map(([code, identification]) => ({ code, ...shareOf(found, identification) }))
    .filter(({ small }) => small > 0)
    .sort((a, b) => b.share - a.share)[0];
  // Where the script alone tells, there are no words to go by.
  const alone = ours.find(([, { words: none }]) => none.length === 0)?.[0] ?? null;
  return best && best.share >= LEAST_SHARE ? best.code : alone;
}

/**
 * A title or a paragraph may have none, and is told by its runs of letters too, from languages that are not read as
 * well; it is in one of those only where it clearly is, for few such are brought to us.
 */
function byLetters(text: string, found: readonly string[], ours: Ours): string | null {
  const identifications = new Map(ours);
  const best = likelihoods(text, ours[0]?.[1].script)
    .map(({ code, likelihood }) => {
      const identification = identifications.get(code);
      const known = identification ? WORDS_WEIGH * shareOf(found, identification).share : -UNREAD;
      return { code, identification, value: likelihood + known };
    })
    .sort((a, b) => b.value - a.value)[0];
  if (!best) return byWords(found, ours);
  return best.identification && best.value >= LEAST_LIKELY ? best.code : null;
}

const lettersIn = (text: string, runs: RegExp): number =>
  text.match(runs)?.reduce((count, run) => count + run.length, 0) ?? 0;

const weight = ([name, letters]: readonly [string, number]): number =>
  name === 'Han' ? letters * 3 : letters;

function sampleOf(text: string): string {
  if (text.length <= SAMPLE * PLACES) return text;
  const step = Math.floor((text.length - SAMPLE) / (PLACES - 1));
  return Array.from({ length: PLACES }, (_, place) => text.slice(place * step, place * step + SAMPLE)).join(
    ' ',
  );
}

/** An identification made ready to be asked of every word. */
interface Tests {
  readonly words: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly foreign: RegExp | null;
  readonly letters: RegExp | null;
  readonly usual: RegExp | null;
}

const made = new WeakMap<Identification, Tests>();

function testsOf(identification: Identification): Tests {
  const known = made.get(identification);
  if (known) return known;
  const { words, foreignWords, foreign, letters, usual } = identification;
  const tests = {
    words: new Set(words),
    others: new Set(foreignWords),
    foreign: foreign ? new RegExp(`[${foreign}]`, 'u') : null,
    letters: letters ? new RegExp(`[${letters}]`, 'u') : null,
    usual: usual ? new RegExp(`[${usual}]`, 'u') : null,
  };
  made.set(identification, tests);
  return tests;
}

/**
 * Share of a language's small words among all words. Words with its own letters count besides; words that only
 * other languages have, or with letters foreign to it, count against it. Letters alone tell nothing: Mongolian has
 * the ө of Kyrgyz.
 */
function shareOf(found: readonly string[], identification: Identification): { share: number; small: number } {
  const tests = testsOf(identification);
  let [score, small] = [0, 0];
  for (const word of found) {
    if (tests.words.has(word)) small++;
    else if (tests.others.has(word) || tests.foreign?.test(word)) score--;
    else if (tests.letters?.test(word)) score += LETTER;
  }
  const lacks = found.length >= SOME && tests.usual !== null && !found.some((one) => tests.usual?.test(one));
  return { share: (score + small) / Math.max(1, found.length) - (lacks ? LACK : 0), small };
}
