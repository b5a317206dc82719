/**
 * What promises speak of, apart from the language they speak in: by these words a promise in one language is
 * compared with one in another where their statements have no language in common.
 */
import { analyse } from '../language/analysis.ts';
import { GLOSSARY } from './glossary.ts';

/** Phrases of one language by one of their words: a phrase is there when all its words are. */
type Phrases = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly concept: string }[]
>;

const known = new Map<string, Phrases>();

/**
 * Concepts that words of a promise stand for.
 * @param words As `analyse` gives them.
 * @param language ISO 639-1; a language that the glossary lacks has none.
 */
export function conceptsOf(words: readonly string[], language: string): Set<string> {
  const phrases = known.get(language) ?? phrasesOf(language);
  known.set(language, phrases);
  const there = new Set(words);
  const found = new Set<string>();
  for (const word of there) {
    for (const phrase of phrases.get(word) ?? [])
      if (phrase.words.every((each) => there.has(each))) found.add(phrase.concept);
  }
  return found;
}

/** `water: en water; ru вода, водный; zh 水` → the phrases of one language */
function phrasesOf(language: string): Phrases {
  const phrases = new Map<string, { words: string[]; concept: string }[]>();
  for (const [concept, renderings] of entriesOf(GLOSSARY)) {
    for (const phrase of renderings.get(language) ?? []) {
      const words = analyse(phrase, language);
      const [first] = words;
      if (first === undefined) continue;
      const listed = phrases.get(first) ?? [];
      listed.push({ words, concept });
      phrases.set(first, listed);
    }
  }
  return phrases;
}

/** Lines of the glossary: a concept, then its renderings by language. Empty lines and those that begin with # say nothing. */
export function entriesOf(glossary: string): [concept: string, renderings: Map<string, string[]>][] {
  return glossary.split('\n').flatMap((line): [string, Map<string, string[]>][] => {
    const [concept, rest] = line.split(': ', 2);
    if (concept === undefined || rest === undefined || concept.startsWith('#')) return [];
    const renderings = rest.split('; ').map((rendering): [string, string[]] => {
      const [language = '', ...words] = rendering.trim().split(' ');
      return [language, words.join(' ').split(', ')];
    });
    return [[concept.trim(), new Map(renderings)]];
  });
}

/** A concept in words, one a language: {en: 'water', ru: 'вода'}. */
export function glossed(concept: string): Record<string, string> {
  const renderings =
    entriesOf(GLOSSARY).find(([name]) => name === concept)?.[1] ?? new Map<string, string[]>();
  return Object.fromEntries([...renderings].map(([language, [first = concept]]) => [language, first]));
}
