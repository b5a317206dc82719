import type { StatementKind } from '../reading.ts';
import type { LineRule } from './line-rule.ts';

/** How a language calls a kind of document; `words` is a pattern of the word with its endings. */
interface KindWord {
  readonly kind: Exclude<StatementKind, 'other'>;
  readonly words: string;
  readonly example: string;
  readonly unlike: string;
}

type KindRule = LineRule & { readonly kind: StatementKind };

/** A title is no sentence: it ends with no full stop, comma or colon. */
const NO_SENTENCE = '(?!.{0,300}[.,;:،؛]$)';

/** Where the word leads its title: "Déclaration conjointe des …", with a few words before it at most. */
export function leadingKinds(kinds: readonly KindWord[]): KindRule[] {
  return kinds.map(({ kind, words, example, unlike }) => ({
    name: kind,
    kind,
    pattern: new RegExp(
      `^${NO_SENTENCE}(?:[\\p{L}\\p{M}'’ʻ-]{1,25}\\s){0,3}(?:${words})(?![\\p{L}\\p{M}'’ʻ])`,
      'iu',
    ),
    example,
    unlike,
  }));
}

/** Where the word ends its title: "Көл мемлекеттері басшыларының бірлескен мәлімдемесі"; a bracket may follow. */
export function endingKinds(kinds: readonly KindWord[]): KindRule[] {
  return kinds.map(({ kind, words, example, unlike }) => ({
    name: kind,
    kind,
    pattern: new RegExp(
      `^(?:.{0,200}[\\s«“"])?(?:${words})[»”"]?(?:\\s?\\([^)]{1,60}\\))?$|^\\p{L}{3,15}\\s(?:${words})(?=\\s)${NO_SENTENCE}`,
      'iu',
    ),
    example,
    unlike,
  }));
}
