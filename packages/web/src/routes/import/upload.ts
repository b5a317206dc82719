/** The file of a form: uploaded, or packed in a field when the page comes back with corrections. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { BODY_LIMIT } from '../../../api/body.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Bytes as a field of a form carries them. */
export async function packed(bytes: Uint8Array): Promise<string> {
  return (await pack(bytes)).toString('base64');
}

/** The bytes of a form's `packed` field, else of its `file`; empty where there is neither. */
export async function bytesIn(form: FormData): Promise<Uint8Array> {
  const field = form.get('packed');
  if (typeof field === 'string' && field !== '') return unpacked(field);
  const file = form.get('file');
  return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
}

/** What was tampered with is nothing; what would swell beyond the limit is cut off there. */
async function unpacked(field: string): Promise<Uint8Array> {
  try {
    return await unpack(Buffer.from(field, 'base64'), { maxOutputLength: BODY_LIMIT });
  } catch {
    return new Uint8Array();
  }
}
