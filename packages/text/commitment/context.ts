import type { ForceRule } from '../language/coding.ts';
import type { Theme } from '../reading.ts';
import type { Reason, Words } from './reason.ts';

/** A verb that waits for its points, the whole sentence that it closes, and where in its provision its words begin. */
export interface Open {
  readonly rule: ForceRule;
  readonly stem: string;
  readonly words: Words;
  readonly verb: number;
}

/** What earlier sentences and promises of the same paragraph hand on. */
export interface Context {
  readonly actors: readonly string[];
  readonly themes: readonly Theme[];
  /** The body founded or told last: who "requests | it" means. */
  readonly body: string | null;
  /** Whom the last call was made on: who "encourages | them" means. */
  readonly asked: readonly string[];
  /** Whether a community's own organ has spoken: the member states it calls on are those who meet. */
  readonly community: boolean;
  /** Of the sentence before: what "in these areas" and "in this regard" point back to. */
  readonly earlier: readonly Theme[];
  /** Why those actors and themes. */
  readonly reasons: {
    readonly actors: readonly Reason[];
    readonly themes: readonly Reason[];
    readonly earlier: readonly Reason[];
  };
  /** A verb at the end of the provision above that waits for its points: "The Parties agreed:". */
  readonly open: Open | null;
  /** The words that lead the paragraphs, where they wait for them: "The Council decides:". */
  readonly enacted: Open | null;
  /** Whether the text is a treaty, in which the present tense binds. */
  readonly treaty: boolean;
  /** States that take part, by the preamble; a state named besides is one addressed. */
  readonly members: ReadonlySet<string>;
}
