/** Forms of file that are no plain text, known by their first bytes. */
export interface Form {
  readonly form: string;
  /** A form in which statements do come, so that the answer can be "save it as text". */
  readonly document: boolean;
  readonly begins: readonly number[];
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const FORMS: readonly Form[] = [
  { form: 'PDF', document: true, begins: ascii('%PDF-') },
  { form: 'RTF', document: true, begins: ascii('{\\rtf') },
  { form: 'old Office document', document: false, begins: [0xd0, 0xcf, 0x11, 0xe0] },
  { form: 'ZIP archive', document: false, begins: ascii('PK\u0003\u0004') },
  { form: 'GZIP archive', document: false, begins: [0x1f, 0x8b] },
  { form: 'PNG picture', document: false, begins: [0x89, ...ascii('PNG')] },
  { form: 'JPEG picture', document: false, begins: [0xff, 0xd8, 0xff] },
];

/** Names of parts inside a ZIP archive that tell an office document: 'word/document.xml' is a DOCX. */
const PARTS: readonly { part: string; form: string; document: boolean }[] = [
  { part: 'word/', form: 'DOCX', document: true },
  { part: 'xl/', form: 'spreadsheet', document: false },
  { part: 'ppt/', form: 'presentation', document: false },
  { part: 'opendocument.text', form: 'ODT', document: true },
  { part: 'opendocument.spreadsheet', form: 'spreadsheet', document: false },
];

/** Bytes of the archive in which a part's name is sought: the first names and the list at its end. */
const SOUGHT = 64 * 1024;

/** The form that the first bytes declare; null when they declare none. */
export function declaredForm(bytes: Uint8Array): Omit<Form, 'begins'> | null {
  const form = FORMS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (form?.form !== 'ZIP archive') return form ?? null;
  const latin = new TextDecoder('latin1');
  const names = latin.decode(bytes.subarray(0, SOUGHT)) + latin.decode(bytes.subarray(-SOUGHT));
  return PARTS.find(({ part }) => names.includes(part)) ?? form;
}

/** 'HTML' or 'XML' when decoded text is markup; these are read by rooms of their own. */
export function markupForm(text: string): string | null {
  const head = text.slice(0, 1000).trimStart().toLowerCase();
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) return 'HTML';
  return head.startsWith('<?xml') ? 'XML' : null;
}
