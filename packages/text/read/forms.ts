import { failure, type ReadingFault, type Result, success } from '../fault.ts';
import type { Format } from '../reading.ts';
import { decode } from './decode.ts';
import type { Limits } from './limits.ts';
import type { Source } from './source.ts';

type ReadForm = (bytes: Uint8Array, limits: Limits) => Promise<Result<Source, ReadingFault>>;

/** The reader of each form. A form's parser is loaded when the first file of that form comes. */
const READERS: Readonly<Record<Format, ReadForm>> = {
  text: async (bytes) => {
    const decoded = decode(bytes);
    if (!decoded.ok) return decoded;
    return success({ format: 'text', text: decoded.value, notes: [], warnings: [], paged: true });
  },
  docx: async (bytes, limits) => (await import('./docx/index.ts')).readDocx(bytes, limits),
  html: async (bytes, limits) => (await import('./html/index.ts')).readHtml(bytes, limits),
  pdf: async (bytes, limits) => (await import('./pdf/index.ts')).readPdf(bytes, limits),
  akn: async () => failure({ code: 'form-not-supported', evidence: { form: 'Akoma Ntoso' } }),
};

/** The text of a file in the form that its bytes tell. Faults: those of the form's reader, and empty. */
export async function sourceIn(
  bytes: Uint8Array,
  format: Format,
  limits: Limits,
): Promise<Result<Source, ReadingFault>> {
  const source = await READERS[format](bytes, limits);
  if (source.ok && source.value.text.trim() === '')
    return failure({ code: 'empty', evidence: { bytes: bytes.length } });
  return source;
}
