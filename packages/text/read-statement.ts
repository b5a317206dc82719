import { findCommitments } from './commitment/index.ts';
import { type ReadingFault, type Result, success } from './fault.ts';
import type { Reading } from './reading.ts';
import { type ReadingOptions, type Study, studyStatement } from './study.ts';

/**
 * Reads a statement from the bytes of a plain-text file (UTF-8, UTF-16, Windows-1251, KOI8-R, GB 18030,
 * Windows-1256).
 * Pure and deterministic; time and memory grow with the length of the text. Other forms: readFile.
 *
 * Faults: empty, too-large {bytes, limit} or {lines, limit}, binary, form-not-supported {form}, unknown-encoding,
 * damaged-encoding {encoding, byte, line}, unknown-language {script} or {language}, not-a-statement.
 * What is doubtful without preventing a reading is a warning in it.
 */
export function readStatement(
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Result<Reading, ReadingFault> {
  const study = studyStatement(bytes, options);
  return study.ok ? success(readingOf(study.value)) : study;
}

/** A study with the promises of its sentences. */
export function readingOf({ format, language, notes, structure }: Study): Reading {
  const { kind, symbol, title, date, place, sponsors, letter, masthead, provisions, warnings } = structure;
  return {
    format,
    language,
    kind,
    symbol,
    title,
    date,
    place,
    sponsors,
    letter,
    masthead,
    provisions,
    commitments: findCommitments(provisions, language, kind),
    notes: [...notes],
    warnings,
  };
}
