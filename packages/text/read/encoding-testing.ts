/** Texts in encodings that Node decodes and does not encode, for tests. */
import type { LocalEncoding } from './local-encoding.ts';

/** A text in an encoding of bytes, made by asking the decoder which byte or pair is which character. */
export function encoded(text: string, encoding: LocalEncoding): Uint8Array {
  const bytesOf = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const learn = (...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (!bytesOf.has(character)) bytesOf.set(character, bytes);
  };
  for (let byte = 0; byte < 0x100; byte++) if (byte < 0x80 || encoding !== 'gb18030') learn(byte);
  if (encoding === 'gb18030')
    for (let first = 0xa1; first < 0xff; first++)
      for (let second = 0xa1; second < 0xff; second++) learn(first, second);
  return Uint8Array.from([...text].flatMap((character) => bytesOf.get(character) ?? []));
}

export function wide(text: string, order: 'le' | 'be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return new Uint8Array(view.buffer);
}
