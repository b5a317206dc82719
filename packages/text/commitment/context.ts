import type { ForceRule } from '../language/coding.ts';
import type { Theme } from '../reading.ts';

/** What earlier sentences and promises of the same paragraph hand on. */
export interface Context {
  readonly actors: readonly string[];
  readonly themes: readonly Theme[];
  /** Of the sentence before: what "in these areas" and "in this regard" point back to. */
  readonly earlier: readonly Theme[];
  /** A verb at the end of the provision above that waits for its points: "The Parties agreed:". */
  readonly open: { readonly rule: ForceRule; readonly stem: string; readonly provision: string } | null;
  /** States that take part, by the preamble; a state named besides is one addressed. */
  readonly members: ReadonlySet<string>;
}
