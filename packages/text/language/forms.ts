/**
 * Plain words that a word of a text may be a form of, beyond what stemming cuts: these endings and prefixes are
 * short, and cut without knowing the word they would cut many wrongly. So they are only for whoever has a list of
 * words to look the forms up in.
 */

/** Fewest letters of a plain word. */
const LEAST = 3;

/** 'and', 'by', 'to' before a word without an article: لحماية. */
const arabicPrefix = /^[وفبلك](?=...)/;
/** The link to a pronoun that has been cut (وزارتها), and the ending of a noun that is an object (مركزا). */
const arabicEnding = /(?<=...)[تا]$/;

/** Number, possessor, case, each at most once and in this order: орман|дар|ы|ның. */
const turkicCyrillic =
  /^(?:[лдт][аеоө]р)?(?:[сң]?[ыиіуү]|[ыиіуү]?[мң][ыиіуү][зң])?(?:[нтд][ыиіуү][ңн]?|н[ыиіуү]?|[гкқғн][аеоө]|н?[тд][аеоө](?:ғы|гы|гі|ги|гү)?|[нтд]?[аеоө]н|[мбп]ен)?$/;
/** As analysed, without diacritics: tokay|lar|y|ň is tokaylaryn; Uzbek: oʻrmon|lar|i|ni is ormonlarini. */
const turkicLatin =
  /^(?:l[ae]r)?(?:s?[iyu]|[iyu]?m[iyu]z)?(?:n?[iyu]n[g]?|n[iyu]|[gkq]a|n?[ae]|n?d[ae](?:gi|ki|ky)?|n?d[ae]n)?$/;
const uzbekCyrillic = /^(?:лар)?(?:с?и|имиз)?(?:нинг|ни|[гкқ]а|да(?:ги)?|дан)?$/;
/** Number, izafat, object: ҷангал|ҳо|и|ро. */
const tajik = /^(?:ҳо|он|гон|ён)?(?:и|е)?(?:ро)?$/;

const ENDINGS: Readonly<Record<string, RegExp>> = {
  kk: turkicCyrillic,
  ky: turkicCyrillic,
  tg: tajik,
  tk: turkicLatin,
  'uz-Latn': turkicLatin,
  'uz-Cyrl': uzbekCyrillic,
};

/** A last consonant that softens before an ending: орталық, орталығы. */
const HARD: Readonly<Record<string, string>> = { ғ: 'қ', г: 'к', б: 'п', g: 'k', d: 't', b: 'p' };

/**
 * @param word As `analyse` gives it.
 * @returns The word itself first, then what it may be a form of.
 */
export function formsOf(word: string, language: string): string[] {
  if (language === 'ar') return arabicForms(word);
  const endings = ENDINGS[language];
  if (endings === undefined) return [word];
  const forms = [word];
  for (let end = word.length - 1; end >= LEAST; end--) {
    if (!endings.test(word.slice(end))) continue;
    const plain = word.slice(0, end);
    const hard = HARD[plain.slice(-1)];
    forms.push(plain);
    if (hard !== undefined) forms.push(plain.slice(0, -1) + hard);
  }
  return forms;
}

function arabicForms(word: string): string[] {
  const bare = word.replace(arabicEnding, '');
  return [...new Set([word, bare, word.replace(arabicPrefix, ''), bare.replace(arabicPrefix, '')])];
}
