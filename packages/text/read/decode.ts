import { failure, type ReadingFault, type Result, success } from '../fault.ts';
import { type Encoding, SAMPLE, undecodable } from './damage.ts';
import { type LocalEncoding, localEncoding } from './local-encoding.ts';

/**
 * The text of a plain-text file. Encodings are tried in the order in which they can be told for certain:
 * a byte order mark, zero bytes of UTF-16, well-formed UTF-8, then the letters of Windows-1251, KOI8-R, GB 18030.
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

/** UTF-16 without a mark: line ends and spaces are a zero byte and a small one, always the same way round. */
function guessWide(sample: Uint8Array): Encoding | null {
  let [little, big, units] = [0, 0, 0];
  const shown = (byte: number): boolean => byte === 0x0a || (byte >= 0x20 && byte < 0x7f);
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]];
    units++;
    if (second === 0 && shown(first)) little++;
    else if (first === 0 && shown(second)) big++;
  }
  // In Chinese only digits and line ends show: three in a hundred are enough when none points the other way.
  if (little > big * 20 && little * 33 > units) return 'utf-16le';
  return big > little * 20 && big * 33 > units ? 'utf-16be' : null;
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
