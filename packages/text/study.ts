import { failure, type ReadingFault, type Result, success } from './fault.ts';
import { identifyLanguage } from './language/identify.ts';
import { decode } from './read/decode.ts';
import { clearFurniture, type Furniture } from './read/furniture.ts';
import { type Line, linesOf } from './read/lines.ts';
import { blocksOf } from './structure/blocks.ts';
import { type Structure, structureOf } from './structure/index.ts';

export interface ReadingOptions {
  /** Largest file in bytes; 64 MiB when not given. */
  readonly limit?: number;
  /** ISO 639-1; told from the text when not given. */
  readonly language?: string;
}

export const DEFAULT_LIMIT = 64 * 1024 * 1024;

/** All that is found out about a text before its sentences are read for promises. */
export interface Study {
  readonly language: string;
  readonly lines: readonly Line[];
  readonly furniture: readonly Furniture[];
  readonly structure: Structure;
}

/** The stages of reading in their order; each needs what the one before found. Faults as readStatement. */
export function studyStatement(bytes: Uint8Array, options: ReadingOptions = {}): Result<Study, ReadingFault> {
  const { limit = DEFAULT_LIMIT, language: wanted } = options;
  // Size first: nothing is decoded that would not be read.
  if (bytes.length > limit) return failure({ code: 'too-large', evidence: { bytes: bytes.length, limit } });
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const lines = linesOf(decoded.value);
  if (!lines.ok) return lines;
  // Page numbers and running heads go before anything is joined over a page end.
  const { lines: body, furniture } = clearFurniture(lines.value);
  // Only a language knows where texts end, so lines become blocks after it is known.
  const language = identifyLanguage(decoded.value, wanted);
  if (!language.ok) return language;
  const blocks = blocksOf(body, language.value);
  const structure = structureOf(blocks, language.value);
  if (!structure.ok) return structure;
  return success({
    language: language.value.code,
    lines: lines.value,
    furniture,
    structure: structure.value,
  });
}
