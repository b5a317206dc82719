import { failure, type ReadingFault, type Result, success } from '../fault.ts';
import { declaredForm, markupForm } from './form.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes looked at to guess an encoding; a statement shows its letters well before. */
const SAMPLE = 32 * 1024;

/**
 * The text of a plain-text file. Encodings are tried in the order in which they can be told for certain:
 * a byte order mark, zero bytes of UTF-16, well-formed UTF-8, Cyrillic letters of Windows-1251.
 *
 * Faults: empty, form-not-supported {form}, binary {form?}, damaged-encoding {encoding, byte, line},
 * unknown-encoding.
 */
export function decode(bytes: Uint8Array): Result<Decoded, ReadingFault> {
  if (bytes.length === 0) return failure({ code: 'empty', evidence: { bytes: 0 } });
  const form = declaredForm(bytes);
  if (form)
    return failure({ code: form.document ? 'form-not-supported' : 'binary', evidence: { form: form.form } });
  const encoding = guessEncoding(bytes);
  if (encoding === 'binary') return failure({ code: 'binary', evidence: { bytes: bytes.length } });
  if (encoding === null) return failure({ code: 'unknown-encoding', evidence: { bytes: bytes.length } });
  const text = decodeWhole(bytes, encoding);
  if (text === null)
    return failure({ code: 'damaged-encoding', evidence: { encoding, ...whereDamaged(bytes, encoding) } });
  const markup = markupForm(text);
  if (markup) return failure({ code: 'form-not-supported', evidence: { form: markup } });
  if (text.includes('\0')) return failure({ code: 'binary', evidence: { bytes: bytes.length } });
  if (text.trim() === '') return failure({ code: 'empty', evidence: { bytes: bytes.length } });
  return success({ text, encoding });
}

function decodeWhole(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // The one thing a fatal decoder throws for; where, whereDamaged says.
  }
}

function guessEncoding(bytes: Uint8Array): Encoding | 'binary' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const sample = bytes.subarray(0, SAMPLE);
  const wide = guessWide(sample);
  if (wide) return wide;
  if (sample.includes(0)) return 'binary';
  const { sequences, strays, controls } = weighUtf8(sample);
  if (controls * 50 > sample.length) return 'binary';
  if (strays === 0) return 'utf-8';
  if (sequences > strays) return 'utf-8'; // damaged: said so when it is decoded
  return looksCyrillic(sample) ? 'windows-1251' : null;
}

/** UTF-16 without a mark: line ends and spaces are a zero byte and a small one, always the same way round. */
function guessWide(sample: Uint8Array): Encoding | null {
  let little = 0;
  let big = 0;
  let units = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]];
    units++;
    if (second === 0 && (first === 0x0a || first === 0x20 || (first > 0x20 && first < 0x7f))) little++;
    else if (first === 0 && (second === 0x0a || second === 0x20 || (second > 0x20 && second < 0x7f))) big++;
  }
  // In Chinese only digits and line ends show: three in a hundred are enough when none points the other way.
  if (little > big * 20 && little * 33 > units) return 'utf-16le';
  if (big > little * 20 && big * 33 > units) return 'utf-16be';
  return null;
}

/** Counts well-formed sequences of several bytes, bytes that belong to none, and control characters. */
function weighUtf8(sample: Uint8Array): { sequences: number; strays: number; controls: number } {
  let [sequences, strays, controls] = [0, 0, 0];
  for (let at = 0; at < sample.length; ) {
    const byte = sample[at] ?? 0;
    const length = byte < 0x80 ? 1 : sequenceLength(sample, at);
    if (length === 0) {
      if (at + 4 < sample.length) strays++; // the sample may cut its last sequence
      at++;
      continue;
    }
    if (length > 1) sequences++;
    else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
    at += length;
  }
  return { sequences, strays, controls };
}

/** Bytes of the well-formed UTF-8 sequence at this place (RFC 3629, section 4); 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0;
  if (length === 0) return 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf; // ED A0…BF would be lone surrogates
  if (second < lowest || second > highest) return 0;
  for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Russian in Windows-1251: most high bytes are letters, and small letters follow small letters. */
function looksCyrillic(sample: Uint8Array): boolean {
  let [high, letters, pairs] = [0, 0, 0];
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80) continue;
    high++;
    if (byte >= 0xc0) letters++;
    if (byte >= 0xe0 && (sample[at + 1] ?? 0) >= 0xe0) pairs++;
  }
  return letters > high * 0.9 && pairs > high * 0.5;
}

/** The first byte that does not fit, and its line; found slowly, because it happens once. */
function whereDamaged(bytes: Uint8Array, encoding: Encoding): { byte: number; line: number } {
  let line = 1;
  if (encoding === 'utf-8')
    for (let at = 0; at < bytes.length; ) {
      const length = sequenceLength(bytes, at);
      if (length === 0) return { byte: at, line };
      if (bytes[at] === 0x0a) line++;
      at += length;
    }
  const [low, high] = encoding === 'utf-16be' ? [1, 0] : [0, 1];
  const unit = (at: number): number => ((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const here = unit(at);
    if (here === 0x0a) line++;
    if (here < 0xd800 || here > 0xdfff) continue;
    const next = at + 3 < bytes.length ? unit(at + 2) : 0;
    if (here > 0xdbff || next < 0xdc00 || next > 0xdfff) return { byte: at, line };
    at += 2;
  }
  return { byte: bytes.length, line };
}
