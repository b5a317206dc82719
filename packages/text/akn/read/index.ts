import { failure, type ReadingFault, type Result, success } from '../../fault.ts';
import { LIMITS, type Limits } from '../../read/limits.ts';
import type { Reading } from '../../reading.ts';
import { decodeXml } from './decode.ts';
import { documentsIn, statementIn } from './document.ts';
import { readingOfOthers } from './others.ts';
import { languageIn, readingOfOurs } from './ours.ts';
import { parseXml } from './xml.ts';

export interface AknOptions {
  /** What differs from the limits that hold when none are given. */
  readonly limits?: Partial<Limits>;
  /** Which of several language versions in one file: ISO 639-1, with script where two are in use; else the first. */
  readonly language?: string;
}

/**
 * Reads a statement from Akoma Ntoso. What `writeAkn` wrote gives the reading that it was written from.
 * Of files of others the structure is taken as it is marked, and commitments are sought in the text.
 *
 * Faults: empty, too-large {bytes, limit} or {depth, limit}, unknown-encoding {encoding}, damaged-file {form, line, found},
 * form-not-supported {form} for other XML, unknown-language {language}, not-a-statement.
 */
export function readAkn(
  source: Uint8Array | string,
  options: AknOptions = {},
): Result<Reading, ReadingFault> {
  const { language } = options;
  const { bytes: limit, depth } = { ...LIMITS, ...options.limits };
  const bytes = typeof source === 'string' ? Buffer.byteLength(source) : source.length;
  if (bytes > limit) return failure({ code: 'too-large', evidence: { bytes, limit } });
  const text = typeof source === 'string' ? success(source) : decodeXml(source);
  if (!text.ok) return text;
  const parsed = parseXml(text.value, depth);
  if (!parsed.ok) return parsed;
  if (parsed.value.name !== 'akomaNtoso')
    return failure({ code: 'form-not-supported', evidence: { form: 'XML' } });
  const documents = documentsIn(parsed.value).map(statementIn);
  const wanted =
    language === undefined
      ? documents[0]
      : documents.find(({ statement }) => languageIn(statement) === language);
  if (!wanted && language !== undefined) return failure({ code: 'unknown-language', evidence: { language } });
  const reading = wanted && (readingOfOurs(wanted) ?? readingOfOthers(wanted));
  return !reading || (reading.provisions.length === 0 && reading.masthead.length === 0)
    ? failure({ code: 'not-a-statement', evidence: { numbers: 0, clauses: 0 } })
    : success(reading);
}
