/**
 * What promises speak of, apart from the language they speak in: by these words a promise in one language is
 * compared with one in another where their statements have no language in common.
 */
import { analyse } from '../language/analysis.ts';
import { formsOf } from '../language/forms.ts';
import { cyrillic } from '../language/uz-Cyrl/transliteration.ts';
import { GLOSSARY } from './glossary.ts';

/** Phrases of one language by the rarest of their words. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

interface Phrase {
  readonly concept: string;
  /** The words that must be there besides the one it is listed under. */
  readonly others: readonly string[];
}

const known = new Map<string, Phrases>();

/**
 * Concepts that words of a promise stand for.
 * @param words As `analyse` gives them.
 * @param language ISO 639-1; a language that the glossary lacks has none.
 */
export function conceptsOf(words: readonly string[], language: string): Set<string> {
  const phrases = known.get(language) ?? phrasesOf(language);
  known.set(language, phrases);
  const there = new Set(words.flatMap((word) => formsOf(word, language)));
  const found = new Set<string>();
  for (const word of there) {
    for (const { concept, others } of phrases.get(word) ?? [])
      if (others.every((other) => there.has(other))) found.add(concept);
  }
  return found;
}

/** `water: en water; ru вода, водный; zh 水资源` → the phrases of one language */
function phrasesOf(language: string): Phrases {
  const all = [...entries()].flatMap(([concept, renderings]) =>
    (renderings.get(language) ?? []).map((phrase) => ({
      concept,
      words: [...new Set(analyse(phrase, language))],
    })),
  );
  const uses = new Map<string, number>();
  for (const word of all.flatMap(({ words }) => words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const phrases = new Map<string, Phrase[]>();
  for (const { concept, words } of all) {
    // Under its rarest word a phrase is looked at least often.
    const [rarest, ...others] = words.sort((one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0));
    if (rarest === undefined) continue;
    const listed = phrases.get(rarest);
    if (listed) listed.push({ concept, others });
    else phrases.set(rarest, [{ concept, others }]);
  }
  return phrases;
}

/** A concept with its renderings by language, the first of each its name there. */
type Entries = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

let parsed: Entries | undefined;

/** Read at the first question, for most programs ask none. */
export function entries(): Entries {
  parsed ??= new Map(GLOSSARY.flatMap(entriesOf));
  return parsed;
}

/**
 * Lines of the glossary: a concept, then its renderings by language. Empty lines say nothing. Uzbek stands in Latin
 * letters, and in Cyrillic ones only where these do not follow from them.
 */
export function entriesOf(lines: string): [concept: string, renderings: Map<string, string[]>][] {
  return lines.split('\n').flatMap((line): [string, Map<string, string[]>][] => {
    const [concept, rest] = line.split(': ', 2);
    if (concept === undefined || rest === undefined) return [];
    const renderings = new Map<string, string[]>();
    for (const rendering of rest.split('; ')) {
      const [language = '', ...words] = rendering.split(' ');
      const phrases = words.join(' ').split(', ');
      renderings.set(language, phrases);
      if (language === 'uz-Latn') renderings.set('uz-Cyrl', phrases.map(cyrillic));
    }
    return [[concept, renderings]];
  });
}

/** A concept in words, one a language: {en: 'water', ru: 'вода'}. */
export function glossed(concept: string): Record<string, string> {
  const renderings = entries().get(concept) ?? new Map<string, readonly string[]>();
  return Object.fromEntries([...renderings].map(([language, [first = concept]]) => [language, first]));
}
