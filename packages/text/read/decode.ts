import { failure, type ReadingFault, type Result, success } from '../fault.ts';
import { type Encoding, SAMPLE, undecodable } from './damage.ts';
import { type LocalEncoding, localEncoding } from './local-encoding.ts';

/**
 * The text of a plain-text file. Encodings are tried in the order in which they can be told for certain:
 * a byte order mark, zero bytes of UTF-16, well-formed UTF-8, then the letters of Windows-1251, KOI8-R, GB 18030,
 * Windows-1256.
 *
 * Faults: empty, binary {bytes}, damaged-encoding {encoding, byte, line},
 * unknown-encoding.
 */
export function decode(bytes: Uint8Array): Result<string, ReadingFault> {
  if (bytes.length === 0) return failure({ code: 'empty', evidence: { bytes: 0 } });
  const declared = declaredEncoding(bytes);
  const text = declared ? decodeAs(declared, bytes) : (decodeAs('utf-8', bytes) ?? decodeLocal(bytes));
  if (text === null) return failure(undecodable(bytes, declared));
  if (isNoise(text)) return failure({ code: 'binary', evidence: { bytes: bytes.length } });
  if (text.trim() === '') return failure({ code: 'empty', evidence: { bytes: bytes.length } });
  return success(text);
}

function decodeAs(encoding: Encoding | LocalEncoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // The one thing a fatal decoder throws for; where, `undecodable` says.
  }
}

function decodeLocal(bytes: Uint8Array): string | null {
  const encoding = localEncoding(bytes);
  return encoding && decodeAs(encoding, bytes);
}

/** By a byte order mark, or by the zero bytes of UTF-16; null when neither is there. */
function declaredEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  return sample.includes(0) ? guessWide(sample) : null;
}

/** UTF-16 without a mark: read the right way round, nearly every unit is a sign of the scripts that we know. */
function guessWide(sample: Uint8Array): Encoding | null {
  const [little, big] = [usualUnits(sample, 0), usualUnits(sample, 1)];
  const enough = Math.floor(sample.length / 2) * 0.95;
  if (Math.max(little, big) < enough || little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Letters and signs of Latin, Cyrillic, Arabic and Chinese, full-width ones, dashes and quotation marks. */
const USUAL: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0x4e00, 0x9fff],
  [0x400, 0x52f],
  [0x600, 0x6ff],
  [0x09, 0x0d],
  [0xa0, 0x2ff],
  [0x2010, 0x203f],
  [0x2100, 0x214f],
  [0x3000, 0x303f],
  [0xff00, 0xffef],
];

function usualUnits(sample: Uint8Array, low: 0 | 1): number {
  let usual = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const unit = ((sample[at + 1 - low] ?? 0) << 8) | (sample[at + low] ?? 0);
    if (USUAL.some(([first, last]) => unit >= first && unit <= last)) usual++;
  }
  return usual;
}

/** Zeros, or more than one control character in fifty: bytes of a program's, that happen to be characters. */
function isNoise(text: string): boolean {
  if (text.includes('\0')) return true;
  const sample = text.slice(0, SAMPLE);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) controls++;
  }
  return controls * 50 > sample.length;
}
