import { codingOf } from '../language/codings.ts';
import { compile, type Lexicon } from './lexicon.ts';

const lexicons = new Map<string, Lexicon>();

/** Compiled at first use; later readings in the language find it ready. Null for a language without a grammar. */
export function lexiconOf(language: string): Lexicon | null {
  const known = lexicons.get(language);
  if (known) return known;
  const grammar = codingOf(language);
  if (!grammar) return null;
  const lexicon = compile(grammar);
  lexicons.set(language, lexicon);
  return lexicon;
}
