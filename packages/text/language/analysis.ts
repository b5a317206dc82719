/**
 * Words of a text as a full-text search knows them. The database stems few of our languages and takes a run of
 * Chinese for one word, so texts and queries alike are cut and folded here.
 */
import { stems as english } from './en/stems.ts';
import { stems as russian } from './ru/stems.ts';
import { stemmer } from './stem.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʻʼ]*/gu;
const han = /\p{Script=Han}+/gu;
const startsWithHan = /\p{Script=Han}/u;
const cyrillic = /^[Ѐ-ӿ]/;
const digits = /^\p{N}+$/u;
const accented = /[À-ɏḀ-ỿ]|\p{M}/u;
const apostrophe = /['’ʻʼ]/g;
const possessive = /['’]s?$/;

const stemOf = { en: stemmer(english), ru: stemmer(russian) };
const LATIN_LANGUAGES: ReadonlySet<string> = new Set([
  'tk',
  'uz',
  'uz-Latn',
  'kk-Latn',
  'fr',
  'es',
  'tr',
  'de',
]);
const CYRILLIC_LANGUAGES: ReadonlySet<string> = new Set(['kk', 'ky', 'tg', 'uz-Cyrl', 'mn', 'uk', 'be']);

/**
 * Folded search tokens of a text or of a query, in order and with repetitions.
 * Chinese comes in overlapping pairs of characters (a lone character stays alone); English and Russian words
 * are stemmed; ё, diacritics and case are folded.
 *
 * @param language ISO 639-1 of the text. Words in another script than the language's own are taken for Russian
 *   or English, the two in which foreign names and terms stand in these texts.
 */
export function analyse(text: string, language: string): string[] {
  const tokens: string[] = [];
  const stemLatin = LATIN_LANGUAGES.has(language) ? keep : stemOf.en;
  const stemCyrillic = CYRILLIC_LANGUAGES.has(language) ? keep : stemOf.ru;
  for (const [found] of text.normalize('NFC').matchAll(word)) {
    if (startsWithHan.test(found)) cutHan(found, (part) => fold(part, stemLatin, stemCyrillic), tokens);
    else tokens.push(fold(found, stemLatin, stemCyrillic));
  }
  // Nothing is left of an apostrophe that stands alone after a character: 发展’.
  return tokens.filter((token) => token !== '');
}

const keep = (token: string): string => token;

function fold(found: string, stemLatin: typeof keep, stemCyrillic: typeof keep): string {
  const lower = found.toLowerCase().normalize('NFKC');
  if (digits.test(lower)) return lower;
  if (cyrillic.test(lower)) return stemCyrillic(lower.replaceAll('ё', 'е').replace(apostrophe, ''));
  const bare = lower.replace(possessive, '').replace(apostrophe, '');
  const plain = accented.test(bare) ? bare.normalize('NFD').replace(/\p{M}/gu, '') : bare;
  return stemLatin(plain);
}

/** 中亚各国 → 中亚, 亚各, 各国; letters and digits that touch a run ('COVID疫情') are words of their own. */
function cutHan(mixed: string, foldRest: (part: string) => string, tokens: string[]): void {
  let end = 0;
  for (const run of mixed.matchAll(han)) {
    if (run.index > end) tokens.push(foldRest(mixed.slice(end, run.index)));
    end = run.index + run[0].length;
    pairs(run[0], tokens);
  }
  if (end < mixed.length) tokens.push(foldRest(mixed.slice(end)));
}

function pairs(run: string, tokens: string[]): void {
  const characters = [...run];
  if (characters.length === 1) tokens.push(run);
  for (let at = 1; at < characters.length; at++) tokens.push(`${characters[at - 1]}${characters[at]}`);
}
