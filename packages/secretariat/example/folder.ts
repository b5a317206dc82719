/** The folder of an example community, read and parsed whole before anything of it is performed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Result, success } from '@maslahat/record';
import {
  type FollowedLine,
  type Reading,
  type ReadingFault,
  readFollowedLines,
  readStatement,
} from '@maslahat/text';
import { z } from 'zod';
import type { Source } from '../localised.ts';
import type { TextToRegister } from '../statement/inputs.ts';
import { type Entry, entryShape, type ListedStatement, listedStatementShape } from './shapes.ts';

/** What statements refer to, in an order in which it can be performed. */
const BEFORE_STATEMENTS = ['community.json', 'parties.json', 'bodies.json', 'meetings.json'] as const;
export const STATEMENTS = 'statements.json';
/** What refers to coded commitments. */
const AFTER_STATEMENTS = ['roadmaps.json', 'standings.json'] as const;

/** Names files of lines of promises that a person has followed, laid out as packages/text/gold/lineage describes. */
export const LINEAGE = 'lineage.json';

export interface EntryFile {
  readonly file: string;
  readonly entries: readonly Entry[];
}

export interface ExampleStatement {
  readonly id: string;
  readonly meeting: string;
  readonly sources: readonly Source[];
  readonly texts: readonly TextToRegister[];
}

export interface Example {
  readonly before: readonly EntryFile[];
  readonly statements: readonly ExampleStatement[];
  readonly after: readonly EntryFile[];
  readonly lines: readonly FollowedLine[];
}

export type FolderFault =
  | { readonly code: 'file-missing'; readonly file: string }
  | { readonly code: 'file-malformed'; readonly file: string; readonly reason: string }
  /** `file` is null for the operator's own. */
  | { readonly code: 'unreadable'; readonly file: string | null; readonly fault: ReadingFault };

export async function readExample(folder: string): Promise<Result<Example, FolderFault>> {
  const before = await readEntryFiles(folder, BEFORE_STATEMENTS);
  if (!before.ok) return before;
  const listed = await readJson(folder, STATEMENTS, z.array(listedStatementShape));
  if (!listed.ok) return listed;
  const statements: ExampleStatement[] = [];
  for (const one of listed.value) {
    const statement = await readListed(folder, one);
    if (!statement.ok) return statement;
    statements.push(statement.value);
  }
  const after = await readEntryFiles(folder, AFTER_STATEMENTS);
  if (!after.ok) return after;
  const lines = await readLines(folder);
  if (!lines.ok) return lines;
  return success({ before: before.value, statements, after: after.value, lines: lines.value });
}

async function readLines(folder: string): Promise<Result<FollowedLine[], FolderFault>> {
  const files = await readJson(folder, LINEAGE, z.array(z.string()));
  if (!files.ok) return files;
  const lines: FollowedLine[] = [];
  for (const file of files.value) {
    const bytes = await readBytes(folder, file);
    if (!bytes.ok) return bytes;
    const read = readFollowedLines(new TextDecoder().decode(bytes.value));
    if (!read.ok) {
      const { line, text } = read.fault.evidence;
      return failure({ code: 'file-malformed', file, reason: `line ${line}: ${text}` });
    }
    lines.push(...read.value);
  }
  return success(lines);
}

export function readText(bytes: Uint8Array, file: string | null): Result<Reading, FolderFault> {
  const reading = readStatement(bytes);
  return reading.ok ? reading : failure({ code: 'unreadable', file, fault: reading.fault });
}

async function readEntryFiles(
  folder: string,
  files: readonly string[],
): Promise<Result<EntryFile[], FolderFault>> {
  const read: EntryFile[] = [];
  for (const file of files) {
    const entries = await readJson(folder, file, z.array(entryShape));
    if (!entries.ok) return entries;
    read.push({ file, entries: entries.value });
  }
  return success(read);
}

async function readListed(
  folder: string,
  { id, meeting, sources, texts }: ListedStatement,
): Promise<Result<ExampleStatement, FolderFault>> {
  const readTexts: TextToRegister[] = [];
  for (const { file, edition } of texts) {
    const bytes = await readBytes(folder, file);
    const reading = bytes.ok ? readText(bytes.value, file) : bytes;
    if (!reading.ok) return reading;
    readTexts.push({ reading: reading.value, edition, sources });
  }
  return success({ id, meeting, sources, texts: readTexts });
}

async function readJson<Value>(
  folder: string,
  file: string,
  shape: z.ZodType<Value>,
): Promise<Result<Value, FolderFault>> {
  const bytes = await readBytes(folder, file);
  if (!bytes.ok) return bytes;
  const parsed = shape.safeParse(jsonIn(bytes.value));
  if (parsed.success) return success(parsed.data);
  return failure({ code: 'file-malformed', file, reason: z.prettifyError(parsed.error) });
}

async function readBytes(folder: string, file: string): Promise<Result<Uint8Array, FolderFault>> {
  try {
    return success(await readFile(join(folder, file)));
  } catch {
    return failure({ code: 'file-missing', file });
  }
}

/** What is no JSON is nothing, which no shape takes. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
