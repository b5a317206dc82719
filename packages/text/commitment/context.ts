import type { ForceRule } from '../language/coding.ts';
import type { Theme } from '../reading.ts';
import type { Reason, Words } from './reason.ts';

/** What earlier sentences and promises of the same paragraph hand on. */
export interface Context {
  readonly actors: readonly string[];
  readonly themes: readonly Theme[];
  /** The body founded or told last: who "requests | it" means. */
  readonly body: string | null;
  /** Whom the last call was made on: who "encourages | them" means. */
  readonly asked: readonly string[];
  /** Of the sentence before: what "in these areas" and "in this regard" point back to. */
  readonly earlier: readonly Theme[];
  /** Why those actors and themes. */
  readonly reasons: {
    readonly actors: readonly Reason[];
    readonly themes: readonly Reason[];
    readonly earlier: readonly Reason[];
  };
  /** A verb at the end of the provision above that waits for its points: "The Parties agreed:". */
  readonly open: { readonly rule: ForceRule; readonly stem: string; readonly words: Words } | null;
  /** The words that lead the paragraphs, where they wait for them: "The Council decides:". */
  readonly enacted: { readonly rule: ForceRule; readonly stem: string; readonly words: Words } | null;
  /** Whether the text is a treaty, in which the present tense binds. */
  readonly treaty: boolean;
  /** States that take part, by the preamble; a state named besides is one addressed. */
  readonly members: ReadonlySet<string>;
}
