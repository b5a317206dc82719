import { parse } from 'parse5';
import { failure, type ReadingFault, type Result, success } from '../../fault.ts';
import { warning } from '../../structure/warning.ts';
import { decode } from '../decode.ts';
import type { Limits } from '../limits.ts';
import type { Source } from '../source.ts';
import { elementsIn } from './element.ts';
import { mainOf } from './furniture.ts';
import { Page } from './page.ts';

/** Bytes in which a page names its encoding (HTML, 13.2.3.2 asks for the first 1024; sites put more before it). */
const HEAD = 4096;
const charset = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i;

/**
 * The text that a web page shows: its main part where it marks one, without menus, notices, asides and foot.
 * Faults: those of decoding, and too-large {depth, limit}.
 */
export function readHtml(bytes: Uint8Array, limits: Limits): Result<Source, ReadingFault> {
  const decoded = decodePage(bytes);
  if (!decoded.ok) return decoded;
  const [html] = elementsIn(parse(decoded.value));
  const body = html && elementsIn(html).find(({ tagName }) => tagName === 'body');
  // A page of frames has no body, and no text.
  if (!body) return failure({ code: 'empty', evidence: { bytes: bytes.length } });
  const page = new Page(mainOf(body, limits.depth), limits.depth);
  const texts = page.read();
  if (page.tooDeep)
    return failure({ code: 'too-large', evidence: { depth: limits.depth + 1, limit: limits.depth } });
  const warnings = page.hidden > 0 ? [warning('hidden-text', null, { characters: page.hidden })] : [];
  return success({ format: 'html', text: texts.join('\n\n'), notes: [], warnings, paged: false });
}

/** By a byte order mark, then what the page says of itself where its bytes fit that, then as plain text is told. */
function decodePage(bytes: Uint8Array): Result<string, ReadingFault> {
  const marked = bytes[0] === 0xef || bytes[0] === 0xfe || bytes[0] === 0xff;
  const named = marked
    ? undefined
    : charset.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1];
  if (named === undefined) return decode(bytes);
  try {
    return success(new TextDecoder(named, { fatal: true }).decode(bytes));
  } catch {
    return decode(bytes); // The page names no encoding there is, or another than its bytes have.
  }
}
