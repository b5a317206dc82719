/**
 * Words of a text as a full-text search knows them. The database stems few of our languages and takes a run of
 * Chinese for one word, so texts and queries alike are cut and folded here.
 */
import { plainDigits } from './digits.ts';
import { IDENTIFICATIONS } from './identifications.ts';
import { languageOf } from './index.ts';
import { stemmer } from './stem.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʻʼ]*/gu;
const han = /\p{Script=Han}+/gu;
const startsWithHan = /\p{Script=Han}/u;
const cyrillic = /^[Ѐ-ӿ]/;
const digits = /^\p{N}+$/u;
const accented = /[À-ɏḀ-ỿ]|\p{M}/u;
const apostrophe = /['’ʻʼ]/g;
const possessive = /['’]s?$/;
/** What French writes in one with the word: l’eau, d’élaborer, qu’elle. */
const elided = /^(?:[cdjlmnst]|qu)['’](?=..)/;

const arabic = /^[\u0600-\u06ff]/;
/** 'and', 'by', 'to' and the article are written in one with the word: وبالتعاون is تعاون. */
const arabicPrefix = /^[وف]?(?:بال|كال|لل|ال)(?=..)/;
/** Languages that are searched without being read, whose words no foreign rules may cut. */
const UNSTEMMED: ReadonlySet<string> = new Set(['tr', 'de', 'kk-Latn', 'mn', 'uk', 'be']);
/** In which language foreign names and terms of a script stand in these texts. */
const FOREIGN = { Latin: 'en', Cyrillic: 'ru', Arabic: 'ar' } as const;

type Script = keyof typeof FOREIGN;
type Stem = (word: string) => string;

const stemmers = new Map<string, Stem>();

/** Made at first use, for a grammar is loaded for it. */
function stemOf(code: string): Stem {
  const known = stemmers.get(code);
  if (known) return known;
  const stem = stemmer(languageOf(code)?.stems ?? []);
  stemmers.set(code, stem);
  return stem;
}

/** How words in a script are stemmed in a text of a language: by its own rules, or as foreign words are. */
function stemIn(script: Script, language: string): Stem {
  if (UNSTEMMED.has(language)) return keep;
  const own = [language, `${language}-Latn`, `${language}-Cyrl`].find(
    (code) => IDENTIFICATIONS.get(code)?.script === script,
  );
  return stemOf(own ?? FOREIGN[script]);
}

/**
 * Folded search tokens of a text or of a query, in order and with repetitions.
 * Chinese comes in overlapping pairs of characters (a lone character stays alone); other words are stemmed;
 * ё, diacritics, the forms of alif, digits of other scripts and case are folded.
 *
 * @param language ISO 639-1 of the text. Words in another script than the language's own are taken for Russian
 *   or English, the two in which foreign names and terms stand in these texts.
 */
export function analyse(text: string, language: string): string[] {
  const tokens: string[] = [];
  const stem = (script: Script, token: string): string => stemIn(script, language)(token);
  for (const [found] of text.normalize('NFC').matchAll(word)) {
    if (startsWithHan.test(found)) cutHan(found, (part) => fold(part, stem), tokens);
    else tokens.push(fold(found, stem));
  }
  // Nothing is left of an apostrophe that stands alone after a character: 发展’.
  return tokens.filter((token) => token !== '');
}

const keep = (token: string): string => token;

function fold(found: string, stem: (script: Script, token: string) => string): string {
  const lower = found.toLowerCase().normalize('NFKC');
  if (digits.test(lower)) return plainDigits(lower);
  if (cyrillic.test(lower)) return stem('Cyrillic', lower.replaceAll('ё', 'е').replace(apostrophe, ''));
  const bare = lower.replace(elided, '').replace(possessive, '').replace(apostrophe, '');
  const plain = accented.test(bare) ? bare.normalize('NFD').replace(/\p{M}/gu, '') : bare;
  if (arabic.test(plain)) return stem('Arabic', plain.replace(/[ـ]/g, '').replace(arabicPrefix, ''));
  return stem('Latin', plain);
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
