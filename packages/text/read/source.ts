import type { Format, Warning } from '../reading.ts';

/** What every form of file is brought to before its lines are read: the text as a plain-text file would show it. */
export interface Source {
  readonly format: Format;
  /**
   * Lines end in '\n'; an empty line parts texts; '\f' begins a page. Automatic numbers stand as they are printed:
   *   'JOINT STATEMENT\n\n1.\tThe Parties agreed…\n\n(a)\tto meet;'
   */
  readonly text: string;
  /** Footnotes and endnotes, in the order in which the text calls them. */
  readonly notes: readonly SourceNote[];
  /** What the form itself leaves in doubt. */
  readonly warnings: readonly Warning[];
  /** Whether lines may be running heads and page numbers: not where the form keeps these apart. */
  readonly paged: boolean;
}

export interface SourceNote {
  /** As printed: '1', '*', 'iv'. */
  readonly mark: string;
  readonly text: string;
  /** Line of the text that calls it, from 1; null when none does. */
  readonly line: number | null;
}
