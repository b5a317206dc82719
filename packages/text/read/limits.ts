/** How much is read at most. Every limit is enforced while reading, before the memory it guards is taken. */
export interface Limits {
  /** Of the file. */
  readonly bytes: number;
  /** Of the text: above this a text of the permitted size is all line ends, and would not fit into memory. */
  readonly lines: number;
  /** Parts of an archive, whether they are read or not. */
  readonly parts: number;
  /** Bytes that the parts of an archive, or the pages of a PDF, may unpack to in all. */
  readonly unpacked: number;
  /** Elements within elements. */
  readonly depth: number;
  /** Of a PDF. */
  readonly pages: number;
  /** Of reading a file that is no plain text; the reader is ended then. */
  readonly seconds: number;
  /** Mebibytes of memory of that reader; it is ended when it asks for more. */
  readonly memory: number;
}

/** A General Assembly resolution has 30 pages, the longest treaty 500: far above both, far below what does harm. */
export const LIMITS: Limits = {
  bytes: 64 * 1024 * 1024,
  lines: 2_000_000,
  parts: 10_000,
  unpacked: 128 * 1024 * 1024,
  depth: 250,
  pages: 2000,
  seconds: 60,
  memory: 1024,
};
