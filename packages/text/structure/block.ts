/** A run of lines that is one text: a title, a clause, a paragraph. */
export interface Block {
  readonly text: string;
  /** First and last line in the source, from 1. */
  readonly first: number;
  readonly last: number;
}
