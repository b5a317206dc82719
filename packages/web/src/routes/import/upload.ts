/** The file of a form: uploaded, or packed in a field when the page comes back with corrections. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { explainFile, type Reading, type ReadingFault, type Result, readFile } from '@maslahat/text';
import { BODY_LIMIT } from '../../../api/body.ts';
import { READING_LIMITS } from '../../../api/limits.ts';

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

/** language: ISO 639-1, where the operator knows better than the reading. */
export function readingOf(bytes: Uint8Array, language: string): Promise<Result<Reading, ReadingFault>> {
  return readFile(bytes, manner(language));
}

/** Which stage and rule placed each line of it. */
export function explanationOf(bytes: Uint8Array, language: string): ReturnType<typeof explainFile> {
  return explainFile(bytes, manner(language));
}

const manner = (language: string) => ({
  apart: true,
  limits: READING_LIMITS,
  ...(language === '' ? {} : { language }),
});
