import { findCommitments } from './commitment/index.ts';
import { failure, type ReadingFault, type Result, success } from './fault.ts';
import { identifyLanguage } from './language/identify.ts';
import { decode } from './read/decode.ts';
import { clearFurniture } from './read/furniture.ts';
import { linesOf } from './read/lines.ts';
import type { Reading } from './reading.ts';
import { blocksOf } from './structure/blocks.ts';
import { type Structure, structureOf } from './structure/index.ts';

export interface ReadingOptions {
  /** Largest file in bytes; 64 MiB when not given. */
  readonly limit?: number;
  /** ISO 639-1; told from the text when not given. */
  readonly language?: string;
}

export const DEFAULT_LIMIT = 64 * 1024 * 1024;

/**
 * Reads a statement from the bytes of a plain-text file (UTF-8, UTF-16, Windows-1251).
 * Pure and deterministic; time and memory grow with the length of the text.
 *
 * Faults: empty, too-large {bytes, limit}, binary, form-not-supported {form}, unknown-encoding,
 * damaged-encoding {encoding, byte, line}, unknown-language, not-a-statement.
 * What is doubtful without preventing a reading is a warning in it.
 */
export function readStatement(
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Result<Reading, ReadingFault> {
  const study = studyStatement(bytes, options);
  if (!study.ok) return study;
  const { language, structure } = study.value;
  return success({
    format: 'text',
    language,
    kind: structure.kind,
    symbol: structure.symbol,
    title: structure.title,
    date: structure.date,
    place: structure.place,
    letter: structure.letter,
    masthead: structure.masthead,
    provisions: structure.provisions,
    commitments: findCommitments(structure.provisions, language),
    warnings: structure.warnings,
  });
}

/** The stages of reading in their order; each needs what the one before found. */
function studyStatement(
  bytes: Uint8Array,
  { limit = DEFAULT_LIMIT, language: wanted }: ReadingOptions,
): Result<{ language: string; structure: Structure }, ReadingFault> {
  // Size first: nothing is decoded that would not be read.
  if (bytes.length > limit) return failure({ code: 'too-large', evidence: { bytes: bytes.length, limit } });
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const lines = linesOf(decoded.value.text);
  if (!lines.ok) return lines;
  // Page furniture goes before anything is joined over a page end.
  const { lines: body } = clearFurniture(lines.value);
  // Only a language knows where texts end, so lines become blocks after it is known.
  const language = identifyLanguage(decoded.value.text, wanted);
  if (!language.ok) return language;
  const blocks = blocksOf(body, language.value);
  const structure = structureOf(blocks, language.value);
  return structure.ok ? success({ language: language.value.code, structure: structure.value }) : structure;
}
