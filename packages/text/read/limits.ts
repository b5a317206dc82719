import { failure, type Result, success } from '../fault.ts';

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

/** A word that names no limit, or gives it no number above zero: 'sheets=3', 'pages=many'. */
export interface LimitFault {
  readonly code: 'limit-unknown';
  readonly evidence: { readonly word: string; readonly known: string };
}

const NAMES: readonly string[] = Object.keys(LIMITS);

/** Limits as an operator writes them, each that differs: 'pages=500 seconds=20'. Fault: limit-unknown {word, known}. */
export function limitsIn(written: string): Result<Partial<Limits>, LimitFault> {
  const limits: Record<string, number> = {};
  for (const word of written.split(/\s+/).filter((one) => one !== '')) {
    const [, name = '', number = ''] = /^([a-z]+)=(\d{1,12}(?:\.\d+)?)$/.exec(word) ?? [];
    if (!NAMES.includes(name) || Number(number) <= 0)
      return failure({ code: 'limit-unknown', evidence: { word, known: NAMES.join(', ') } });
    limits[name] = Number(number);
  }
  return success(limits);
}
