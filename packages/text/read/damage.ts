import type { ReadingFault } from '../fault.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes or characters looked at to judge a file; a statement shows its letters well before. */
export const SAMPLE = 32 * 1024;

/** Why no encoding fits: most sequences do (damaged), zeros or control characters (binary), or neither. */
export function undecodable(bytes: Uint8Array, declared: Encoding | null): ReadingFault {
  const { sequences, strays, controls } = weighUtf8(bytes.subarray(0, SAMPLE));
  // A few stray bytes among plain letters are damage too.
  const mostlyFits = sequences > strays || strays * 20 < Math.min(bytes.length, SAMPLE);
  const encoding = declared ?? (mostlyFits ? 'utf-8' : null);
  if (encoding) return { code: 'damaged-encoding', evidence: { encoding, ...whereDamaged(bytes, encoding) } };
  return { code: controls > 0 ? 'binary' : 'unknown-encoding', evidence: { bytes: bytes.length } };
}

/** Counts well-formed sequences of several bytes, bytes that belong to none, and control characters. */
function weighUtf8(sample: Uint8Array): { sequences: number; strays: number; controls: number } {
  let [sequences, strays, controls] = [0, 0, 0];
  for (let at = 0; at < sample.length; ) {
    const byte = sample[at] ?? 0;
    const length = sequenceLength(sample, at);
    if (length === 0) strays++;
    else if (length > 1) sequences++;
    else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
    at += Math.max(length, 1);
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
