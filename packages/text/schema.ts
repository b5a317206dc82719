/**
 * The JSON Schema of a reading, made from its Zod shapes for whoever reads our output in another language.
 * `node packages/text/schema.ts` writes it anew after a field was added.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readingShape } from './shapes.ts';

export const SCHEMA_FILE = new URL('../../docs/reading.schema.json', import.meta.url);

/** The schema as it stands in docs/, JSON Schema 2020-12. */
export function readingSchema(): string {
  const schema = z.toJSONSchema(readingShape, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Reading', description: 'What reading a statement yields', ...schema }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, readingSchema());
