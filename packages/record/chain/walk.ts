/** A walk along a chain, entry by entry from the first: what `verify` and `verifyExport` have in common. */

import { parseCanonical } from './canonical.ts';
import { digestOf, type Entry, entryIn } from './entry.ts';
import type { ChainFault } from './fault.ts';
import { EMPTY_FRONTIER, type Frontier, grow, leafHash, type Node } from './tree.ts';

/** A step along the chain, or the fault of the entry at which it ends. */
export type Step =
  | { readonly ok: true; readonly entry: Entry; readonly completed: readonly Node[] }
  | { readonly ok: false; readonly fault: ChainFault };

export class Walk {
  /** null until the first entry has said it. */
  community: string | null;
  frontier: Frontier = EMPTY_FRONTIER;
  /** Of the last entry. */
  digest: string | null = null;

  constructor(community: string | null) {
    this.community = community;
  }

  /** One entry more: its text, as it is hashed. */
  step(text: string): Step {
    const position = this.frontier.size;
    const no = (code: ChainFault['code']): Step => ({ ok: false, fault: { code, position } });
    const value = parseCanonical(text);
    if (!value.ok) return no('not-canonical');
    const entry = entryIn(value.value);
    if (entry === null) return no('not-an-entry');
    this.community ??= entry.community;
    if (entry.community !== this.community) return no('wrong-community');
    if (entry.position !== position) return no('wrong-position');
    if (entry.previous !== this.digest) return no('wrong-previous');
    const { frontier, completed } = grow(this.frontier, leafHash(text));
    this.frontier = frontier;
    this.digest = digestOf(text);
    return { ok: true, entry, completed };
  }
}
