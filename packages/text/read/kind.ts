import { failure, type ReadingFault, type Result, success } from '../fault.ts';
import type { Format } from '../reading.ts';

/** Forms of file that are no plain text, known by their first bytes. */
interface Form {
  readonly form: string;
  readonly begins: readonly number[];
  /** How statements in this form are read; or a form in which statements do come, so that the answer can be
   * "save it as text"; or one in which they do not. */
  readonly kind: Format | 'document' | 'other';
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const FORMS: readonly Form[] = [
  { form: 'PDF', kind: 'pdf', begins: ascii('%PDF-') },
  { form: 'RTF', kind: 'document', begins: ascii('{\\rtf') },
  { form: 'old Office document', kind: 'other', begins: [0xd0, 0xcf, 0x11, 0xe0] },
  { form: 'ZIP archive', kind: 'other', begins: ascii('PK\u0003\u0004') },
  { form: 'GZIP archive', kind: 'other', begins: [0x1f, 0x8b] },
  { form: 'PNG picture', kind: 'other', begins: [0x89, ...ascii('PNG')] },
  { form: 'JPEG picture', kind: 'other', begins: [0xff, 0xd8, 0xff] },
];

/** Names of parts inside an archive that tell an office document: 'word/document.xml' is a DOCX. */
const PARTS: readonly (Omit<Form, 'begins'> & { readonly part: string })[] = [
  { part: 'word/', form: 'DOCX', kind: 'docx' },
  { part: 'xl/', form: 'spreadsheet', kind: 'other' },
  { part: 'ppt/', form: 'presentation', kind: 'other' },
  { part: 'opendocument.text', form: 'ODT', kind: 'document' },
  { part: 'opendocument.spreadsheet', form: 'spreadsheet', kind: 'other' },
];

/** Bytes of an archive in which a part's name is sought: the first names and the list at its end. */
const SOUGHT = 64 * 1024;
/** Bytes in which markup shows itself. */
const HEAD = 2048;

/** Before the first tag that tells: a mark of byte order, white space, declarations, comments. */
const prolog =
  /^(?:ï»¿|þÿ|ÿþ)?(?:\s+|<\?[^>]*\?>|<!--(?:(?!-->)[\s\S])*-->|<!doctype(?!\s+html)[^>[]*(?:\[[^\]]*\]\s*)?>)*/i;
const html =
  /^<(?:!doctype\s+html|(?:html|head|body|meta|title|style|base|div|p|h[1-6]|table|article|section|main|ol|ul|span|font|center)[\s>])/i;
const akomaNtoso = /^<(?:[\w-]+:)?akomaNtoso[\s>]/;

/**
 * The form of a file, told by its bytes: a name says nothing.
 * Faults: binary {form}, form-not-supported {form}, encrypted {form}.
 */
export function kindOf(bytes: Uint8Array): Result<Format, ReadingFault> {
  const declared = declaredForm(bytes);
  if (declared?.form === 'old Office document' && isLocked(bytes))
    return failure({ code: 'encrypted', evidence: { form: 'DOCX' } });
  if (!declared) return markupKind(bytes);
  const { form, kind } = declared;
  if (kind === 'other') return failure({ code: 'binary', evidence: { form } });
  return kind === 'document' ? failure({ code: 'form-not-supported', evidence: { form } }) : success(kind);
}

const latin = new TextDecoder('latin1');

function declaredForm(bytes: Uint8Array): Omit<Form, 'begins'> | null {
  const form = FORMS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (form?.form !== 'ZIP archive') return form ?? null;
  const names = latin.decode(bytes.subarray(0, SOUGHT)) + latin.decode(bytes.subarray(-SOUGHT));
  return PARTS.find(({ part }) => names.includes(part)) ?? form;
}

/** Office locks a document by putting it, enciphered, into an old container whose stream names tell (MS-OFFCRYPTO). */
function isLocked(bytes: Uint8Array): boolean {
  return latin
    .decode(bytes.subarray(0, SOUGHT))
    .concat(latin.decode(bytes.subarray(-SOUGHT)))
    .replaceAll('\0', '')
    .includes('EncryptedPackage');
}

/** A web page, Akoma Ntoso, other XML; else plain text. The zeros of UTF-16 are passed over. */
function markupKind(bytes: Uint8Array): Result<Format, ReadingFault> {
  const head = latin.decode(bytes.subarray(0, HEAD)).replaceAll('\0', '');
  const found = prolog.exec(head);
  const rest = head.slice(found?.[0].length ?? 0);
  if (html.test(rest)) return success('html');
  if (akomaNtoso.test(rest)) return success('akn');
  if (/<\?xml\s/i.test(found?.[0] ?? ''))
    return failure({ code: 'form-not-supported', evidence: { form: 'XML' } });
  return success('text');
}
