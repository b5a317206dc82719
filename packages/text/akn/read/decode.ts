import { failure, type ReadingFault, type Result, success } from '../../fault.ts';
import { type Encoding, undecodable } from '../../read/damage.ts';

/** The text of an XML file: by its byte order mark, else by the encoding it declares, else UTF-8. */
export function decodeXml(bytes: Uint8Array): Result<string, ReadingFault> {
  if (bytes.length === 0) return failure({ code: 'empty', evidence: { bytes: 0 } });
  const marked = markedEncoding(bytes);
  const encoding = marked ?? declaredEncoding(bytes) ?? 'utf-8';
  try {
    return success(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    // The two things a fatal decoder throws: RangeError for an encoding it does not know, TypeError for bad bytes.
    if (error instanceof RangeError) return failure({ code: 'unknown-encoding', evidence: { encoding } });
    if (error instanceof TypeError) return failure(undecodable(bytes, marked));
    throw error;
  }
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** <?xml version="1.0" encoding="windows-1251"?> → 'windows-1251' */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1]?.toLowerCase() ?? null;
}
