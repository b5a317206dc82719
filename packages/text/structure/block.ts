import type { Mark } from './mark.ts';

/** Text with its place in the source. */
export interface Piece {
  readonly text: string;
  /** First and last line in the source, from 1. */
  readonly first: number;
  readonly last: number;
}

/** A run of lines that is one text: a title, a clause, a paragraph. */
export interface Block extends Piece {
  /** First on its page, as far as the source shows where pages end. */
  readonly page: boolean;
  /** The ways to read its head as a number; empty when it has none. */
  readonly marks: readonly Mark[];
}
