/**
 * Loads an example community from its folder, through acts like everything else. Stages, in order:
 *
 *   community, parties, bodies, meetings   what statements refer to
 *   statements                             the texts, each read and coded; a file of the operator's own comes first
 *   roadmaps, standings                    what refers to coded commitments
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor, Database, PerformFault, TheRecord } from '@maslahat/record';
import { type Reading, type ReadingFault, type Result, readStatement } from '@maslahat/text';
import { z } from 'zod';
import { headOf } from '../record/head.ts';
import { addTextInput, type ImportFault, planImport, registerInput } from '../statement/import.ts';
import { type Known, readKnown } from '../statement/known.ts';
import { readReferables } from './referables.ts';
import { resolveEntry, type Unresolved } from './reference.ts';
import { type Entry, entryShape, type ListedStatement, listedStatementShape } from './shapes.ts';

const BEFORE_STATEMENTS = ['community.json', 'parties.json', 'bodies.json', 'meetings.json'] as const;
const STATEMENTS = 'statements.json';
const AFTER_STATEMENTS = ['roadmaps.json', 'standings.json'] as const;

const OPERATOR: Actor = { id: 'operator', role: 'operator', party: null };

export interface LoadOptions {
  readonly community: string;
  /** ISO 8601 instant in UTC at which all of it is recorded. */
  readonly at: string;
  /** A statement of the operator's own. It is the base text of the listed statement of the same day. */
  readonly firstText?: Uint8Array;
}

export interface Loaded {
  readonly acts: number;
  /** Id of the statement that `firstText` became. */
  readonly firstStatement: string | null;
  /** References that lead to no commitment or to several; their entries were not performed. */
  readonly unresolved: readonly (Unresolved & { readonly file: string; readonly index: number })[];
}

export type LoadFault =
  /** An example is loaded into an empty record only. */
  | { readonly code: 'record-not-empty'; readonly acts: number }
  | { readonly code: 'file-missing'; readonly file: string }
  | { readonly code: 'file-malformed'; readonly file: string; readonly reason: string }
  | { readonly code: 'unreadable'; readonly file: string | null; readonly fault: ReadingFault }
  | { readonly code: 'not-importable'; readonly fault: ImportFault }
  | { readonly code: 'refused'; readonly file: string; readonly index: number; readonly fault: PerformFault };

/** Throws of its own, caught at the door of this file: so that a stage reads as a list of steps. */
class LoadStop extends Error {
  readonly fault: LoadFault;
  constructor(fault: LoadFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** @param folder Holds the files named above; texts are named by paths relative to it. */
export async function loadExample(
  database: Database,
  record: TheRecord,
  folder: string,
  options: LoadOptions,
): Promise<Result<Loaded, LoadFault>> {
  try {
    return { ok: true, value: await new Loading(database, record, folder, options).run() };
  } catch (error) {
    if (error instanceof LoadStop) return { ok: false, fault: error.fault };
    throw error;
  }
}

class Loading {
  readonly #database: Database;
  readonly #record: TheRecord;
  readonly #folder: string;
  readonly #options: LoadOptions;
  #acts = 0;
  #unresolved: Loaded['unresolved'][number][] = [];

  constructor(database: Database, record: TheRecord, folder: string, options: LoadOptions) {
    this.#database = database;
    this.#record = record;
    this.#folder = folder;
    this.#options = options;
  }

  async run(): Promise<Loaded> {
    const { size } = await headOf(this.#database, this.#options.community);
    if (size > 0) throw new LoadStop({ code: 'record-not-empty', acts: size });
    for (const file of BEFORE_STATEMENTS) await this.#perform(file, await this.#entriesOf(file));
    const firstStatement = await this.#statements();
    for (const file of AFTER_STATEMENTS) await this.#performResolved(file);
    return { acts: this.#acts, firstStatement, unresolved: this.#unresolved };
  }

  async #perform(file: string, entries: readonly Entry[]): Promise<void> {
    const { community, at } = this.#options;
    const deeds = entries.map(({ act, input, actor }) => ({ act, input, actor: actor ?? OPERATOR, at }));
    const done = await this.#record.performAll(community, deeds);
    if (!done.ok) throw new LoadStop({ code: 'refused', file, ...done.fault });
    this.#acts += done.value.length;
  }

  async #performResolved(file: string): Promise<void> {
    const referables = await readReferables(this.#database, this.#options.community);
    const entries = await this.#entriesOf(file);
    const performable = entries.flatMap((entry, index) => {
      const { entries: ready, unresolved } = resolveEntry(entry, referables);
      this.#unresolved.push(...unresolved.map((one) => ({ ...one, file, index })));
      return ready;
    });
    await this.#perform(file, performable);
  }

  /** Gives the id of the statement that the operator's own file became. */
  async #statements(): Promise<string | null> {
    const listed = await this.#parsed(STATEMENTS, z.array(listedStatementShape));
    const { firstText } = this.#options;
    const own = firstText === undefined ? null : this.#read(firstText, null);
    let known = await readKnown(this.#database, this.#options.community, null);
    const belongs = own === null ? undefined : listed.find((one) => isOfDay(one, own, known));
    for (const statement of listed) {
      await this.#statement(statement, statement === belongs ? own : null, known);
    }
    if (own === null || belongs !== undefined) return belongs?.id ?? null;
    known = await readKnown(this.#database, this.#options.community, own.date);
    const plan = planImport({ reading: own, meeting: null, edition: 'official', sources: [] }, known);
    if (!plan.ok) throw new LoadStop({ code: 'not-importable', fault: plan.fault });
    await this.#perform(
      STATEMENTS,
      plan.value.acts.map(({ act, input }) => entryShape.parse({ act, input })),
    );
    return plan.value.statement;
  }

  /** The operator's own text is the base; the rendering in its language is then left out. */
  async #statement(listed: ListedStatement, own: Reading | null, known: Known): Promise<void> {
    const { id, meeting, sources } = listed;
    const renderings = await Promise.all(
      listed.texts
        .filter(({ language }) => language !== own?.language)
        .map(async ({ file, edition }) => ({
          reading: this.#read(await this.#bytesOf(file), file),
          edition,
          sources,
        })),
    );
    const texts =
      own === null ? renderings : [{ reading: own, edition: 'official' as const, sources }, ...renderings];
    const [base, ...further] = texts;
    if (base === undefined) return;
    const date = base.reading.date ?? known.meetings.find((one) => one.id === meeting)?.from;
    if (date === null || date === undefined) {
      throw new LoadStop({ code: 'not-importable', fault: { code: 'no-date' } });
    }
    await this.#perform(STATEMENTS, [
      { act: 'statement.register', input: { ...registerInput(base, { id, meeting, date }, known) } },
      ...further.map((text) => ({
        act: 'statement.addText',
        input: { ...addTextInput(text, id, base.reading) },
      })),
    ]);
  }

  #read(bytes: Uint8Array, file: string | null): Reading {
    const reading = readStatement(bytes);
    if (!reading.ok) throw new LoadStop({ code: 'unreadable', file, fault: reading.fault });
    return reading.value;
  }

  #entriesOf(file: string): Promise<Entry[]> {
    return this.#parsed(file, z.array(entryShape));
  }

  async #parsed<Value>(file: string, shape: z.ZodType<Value>): Promise<Value> {
    const text = new TextDecoder().decode(await this.#bytesOf(file));
    const parsed = shape.safeParse(jsonOf(text));
    if (parsed.success) return parsed.data;
    throw new LoadStop({ code: 'file-malformed', file, reason: z.prettifyError(parsed.error) });
  }

  async #bytesOf(file: string): Promise<Uint8Array> {
    try {
      return await readFile(join(this.#folder, file));
    } catch {
      throw new LoadStop({ code: 'file-missing', file });
    }
  }
}

/** What is no JSON is nothing, which no shape takes. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isOfDay(listed: ListedStatement, reading: Reading, known: Known): boolean {
  const meeting = known.meetings.find(({ id }) => id === listed.meeting);
  if (meeting?.from == null || reading.date === null) return false;
  return meeting.from <= reading.date && reading.date <= (meeting.to ?? meeting.from);
}
