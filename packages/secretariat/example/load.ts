/**
 * Loads an example community through acts like everything else. Stages, in order:
 *
 *   read         every file of the folder: nothing is written when one of them is wrong
 *   before       community, parties, bodies, meetings: what statements refer to
 *   statements   each text coded; a file of the operator's own is the base text of the listed one of its day
 *   after        road maps and standings, whose references lead to coded commitments
 *   lines        promises that a person has followed from statement to statement
 */
import {
  type Actor,
  type Database,
  failure,
  type PerformFault,
  type Result,
  success,
  type TheRecord,
} from '@maslahat/record';
import type { Reading } from '@maslahat/text';
import { headOf } from '../record/head.ts';
import { type ImportFault, planImport } from '../statement/import.ts';
import { addTextInput, registerInput } from '../statement/inputs.ts';
import { type Known, readKnown } from '../statement/known.ts';
import {
  type EntryFile,
  type ExampleStatement,
  type FolderFault,
  LINEAGE,
  readExample,
  readText,
  STATEMENTS,
} from './folder.ts';
import { entriesOfLines } from './lines.ts';
import { readReferables } from './referables.ts';
import { resolveEntry, type Unresolved } from './reference.ts';
import { type Entry, entryShape } from './shapes.ts';

const OPERATOR: Actor = { id: 'operator', role: 'operator', party: null };

export interface LoadOptions {
  readonly community: string;
  /** ISO 8601 instant in UTC at which all of it is recorded. */
  readonly at: string;
  /** A statement of the operator's own. */
  readonly firstText?: Uint8Array;
}

export interface Loaded {
  /** Number of acts performed. */
  readonly acts: number;
  /** Id of the statement that `firstText` became. */
  readonly firstStatement: string | null;
  /** References that lead to no commitment or to several; their entries were not performed. */
  readonly unresolved: readonly UnresolvedEntry[];
}

export interface UnresolvedEntry extends Unresolved {
  readonly file: string;
  /** Place in the file, from 0. */
  readonly index: number;
}

export type LoadFault =
  | FolderFault
  /** An example is loaded into an empty record only. */
  | { readonly code: 'record-not-empty'; readonly acts: number }
  | { readonly code: 'not-importable'; readonly fault: ImportFault }
  /** What was performed before stays: it is in the record. */
  | { readonly code: 'refused'; readonly file: string; readonly index: number; readonly fault: PerformFault };

/** @param folder Holds the files that docs/examples.md describes; texts are named by paths relative to it. */
export async function loadExample(
  database: Database,
  record: TheRecord,
  folder: string,
  { community, at, firstText }: LoadOptions,
): Promise<Result<Loaded, LoadFault>> {
  const { size } = await headOf(database, community);
  if (size > 0) return failure({ code: 'record-not-empty', acts: size });
  const example = await readExample(folder);
  if (!example.ok) return example;
  const own = firstText === undefined ? success(null) : readText(firstText, null);
  if (!own.ok) return own;
  const { before, statements, after, lines } = example.value;

  const perform = performer(record, community, at);
  const begun = await perform(before);
  if (!begun.ok) return begun;

  const known = await readKnown(database, community, null);
  const entries = entriesOf(statements, own.value, known);
  if (!entries.ok) return entries;
  const stated = await perform([{ file: STATEMENTS, entries: entries.value.entries }]);
  if (!stated.ok) return stated;

  const apart = own.value !== null && entries.value.first === null ? own.value : null;
  const imported = importApart(apart, await readKnown(database, community, apart?.date ?? null));
  if (!imported.ok) return imported;
  const added = await perform([{ file: STATEMENTS, entries: imported.value.entries }]);
  if (!added.ok) return added;

  const resolved = resolveFiles(after, await readReferables(database, community));
  const ended = await perform(resolved.files);
  if (!ended.ok) return ended;

  const followed = await entriesOfLines(database, community, lines);
  const linked = await perform([{ file: LINEAGE, entries: followed.entries }]);
  if (!linked.ok) return linked;
  return success({
    acts: begun.value + stated.value + added.value + ended.value + linked.value,
    firstStatement: entries.value.first ?? imported.value.statement,
    unresolved: [
      ...resolved.unresolved,
      ...followed.unresolved.map((one, index) => ({ ...one, file: LINEAGE, index })),
    ],
  });
}

/** Performs files in their order, each as a whole or not at all; gives the number of acts. */
function performer(record: TheRecord, community: string, at: string) {
  return async (files: readonly EntryFile[]): Promise<Result<number, LoadFault>> => {
    let acts = 0;
    for (const { file, entries } of files) {
      const deeds = entries.map(({ act, input, actor }) => ({ act, input, actor: actor ?? OPERATOR, at }));
      const done = await record.performAll(community, deeds);
      if (!done.ok) return failure({ code: 'refused', file, ...done.fault });
      acts += done.value.length;
    }
    return success(acts);
  };
}

/** The acts that register all listed statements. `first`: the one whose base text is the operator's own. */
function entriesOf(
  statements: readonly ExampleStatement[],
  own: Reading | null,
  known: Known,
): Result<{ entries: Entry[]; first: string | null }, LoadFault> {
  const first = own === null ? undefined : statements.find((one) => isOfDay(one, own, known));
  const entries: Entry[] = [];
  for (const statement of statements) {
    const registered = entriesOfStatement(statement, statement === first ? own : null, known);
    if (!registered.ok) return registered;
    entries.push(...registered.value);
  }
  return success({ entries, first: first?.id ?? null });
}

/** The operator's own text is the base; the rendering in its language is then left out. */
function entriesOfStatement(
  { id, meeting, sources, texts }: ExampleStatement,
  own: Reading | null,
  known: Known,
): Result<Entry[], LoadFault> {
  const renderings = texts.filter(({ reading }) => reading.language !== own?.language);
  const all =
    own === null ? renderings : [{ reading: own, edition: 'official' as const, sources }, ...renderings];
  const [base, ...further] = all;
  if (base === undefined) return success([]);
  const date = base.reading.date ?? known.meetings.find((one) => one.id === meeting)?.from ?? null;
  if (date === null) return failure({ code: 'not-importable', fault: { code: 'no-date' } });
  return success([
    { act: 'statement.register', input: { ...registerInput(base, { id, meeting, date }, known) } },
    ...further.map((text) => ({
      act: 'statement.addText',
      input: { ...addTextInput(text, id, base.reading) },
    })),
  ]);
}

function isOfDay({ meeting }: ExampleStatement, { date }: Reading, known: Known): boolean {
  const { from = null, to = null } = known.meetings.find(({ id }) => id === meeting) ?? {};
  return date !== null && from !== null && from <= date && date <= (to ?? from);
}

/** A statement of the operator's own that is none of the listed ones: imported like any other. */
function importApart(
  reading: Reading | null,
  known: Known,
): Result<{ entries: Entry[]; statement: string | null }, LoadFault> {
  if (reading === null) return success({ entries: [], statement: null });
  const plan = planImport({ reading, meeting: null, edition: 'official', sources: [] }, known);
  if (!plan.ok) return failure({ code: 'not-importable', fault: plan.fault });
  const entries = plan.value.acts.map(({ act, input }) => entryShape.parse({ act, input }));
  return success({ entries, statement: plan.value.statement });
}

function resolveFiles(
  files: readonly EntryFile[],
  referables: Parameters<typeof resolveEntry>[1],
): { files: EntryFile[]; unresolved: UnresolvedEntry[] } {
  const unresolved: UnresolvedEntry[] = [];
  const resolved = files.map(({ file, entries }) => ({
    file,
    entries: entries.flatMap((entry, index) => {
      const outcome = resolveEntry(entry, referables);
      unresolved.push(...outcome.unresolved.map((one) => ({ ...one, file, index })));
      return outcome.entries;
    }),
  }));
  return { files: resolved, unresolved };
}
