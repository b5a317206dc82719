import { failure, type ReadingFault, type Result, success } from './fault.ts';
import { identifyLanguage } from './language/identify.ts';
import { decode } from './read/decode.ts';
import type { Furniture } from './read/furniture.ts';
import { kindOf } from './read/kind.ts';
import { LIMITS, type Limits } from './read/limits.ts';
import { type Line, linesOf } from './read/lines.ts';
import type { Source } from './read/source.ts';
import type { Format, Note } from './reading.ts';
import { type Structure, structureOf } from './structure/index.ts';

export interface ReadingOptions {
  /** What differs from the limits that hold when none are given. */
  readonly limits?: Partial<Limits>;
  /** ISO 639-1; told from the text when not given. */
  readonly language?: string;
}

/** All that is found out about a text before its sentences are read for promises. */
export interface Study {
  readonly format: Format;
  readonly language: string;
  readonly lines: readonly Line[];
  readonly furniture: readonly Furniture[];
  readonly notes: readonly Note[];
  readonly structure: Structure;
}

/** Studies the bytes of a plain-text file. Faults as readStatement. */
export function studyStatement(bytes: Uint8Array, options: ReadingOptions = {}): Result<Study, ReadingFault> {
  const limit = options.limits?.bytes ?? LIMITS.bytes;
  // Size first: nothing is decoded that would not be read.
  if (bytes.length > limit) return failure({ code: 'too-large', evidence: { bytes: bytes.length, limit } });
  const kind = kindOf(bytes);
  if (!kind.ok) return kind;
  if (kind.value !== 'text')
    return failure({ code: 'form-not-supported', evidence: { form: kind.value.toUpperCase() } });
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  return studySource({ format: 'text', text: decoded.value, notes: [], warnings: [], paged: true }, options);
}

/** Lines, language, structure, whatever form the text came in; the stages of structure stand in structure/index.ts. */
export function studySource(source: Source, options: ReadingOptions = {}): Result<Study, ReadingFault> {
  const lines = linesOf(source.text, options.limits?.lines);
  if (!lines.ok) return lines;
  // Only a language knows where texts end, so it is told before lines are joined.
  const language = identifyLanguage(source.text, options.language);
  if (!language.ok) return language;
  const structure = structureOf({ lines: lines.value, paged: source.paged, language: language.value });
  if (!structure.ok) return structure;
  return success({
    format: source.format,
    language: language.value.code,
    lines: lines.value,
    furniture: structure.value.furniture,
    notes: placedNotes(source, structure.value),
    structure: { ...structure.value, warnings: [...source.warnings, ...structure.value.warnings] },
  });
}

/** Notes with the provisions that call them, found by the lines these stand on. */
function placedNotes({ notes }: Source, { placements }: Structure): Note[] {
  return notes.map(({ mark, text, line }) => {
    const calling = placements.find(({ first, last }) => line !== null && first <= line && line <= last);
    return { mark, text, place: calling?.place ?? null };
  });
}
