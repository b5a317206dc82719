/**
 * Importing a statement that was read from a file: which acts it takes, and performing them.
 * To which meeting it belongs is told by the one who imports, or found by the day of adoption; whether it is a
 * statement of its own or one more language version is found by meeting, day and kind.
 */
import type { Actor, Database, Deed, Receipt, RefusedDeed, TheRecord } from '@maslahat/record';
import type { Alignable, Reading, Result, StatementKind } from '@maslahat/text';
import { addTextInput, registerInput, type TextToRegister } from './inputs.ts';
import { type Known, type KnownMeeting, type KnownStatement, readKnown } from './known.ts';
import type { Edition } from './shapes.ts';

/** What an operator sets right before the statement is registered. Left out: as read. */
export interface Corrections {
  readonly title?: string;
  readonly date?: string;
  readonly place?: string;
  readonly symbol?: string;
  readonly kind?: StatementKind;
}

export interface ImportRequest extends TextToRegister {
  /** Id of the meeting; null: found by the day of adoption, or registered anew. */
  readonly meeting: string | null;
  readonly corrections?: Corrections;
}

/** Why a statement cannot be imported as asked. */
export type ImportFault =
  /** No day of adoption was read and none was given. */
  | { readonly code: 'no-date' }
  /** A new meeting needs a place; none was read and none was given. */
  | { readonly code: 'no-place' }
  | { readonly code: 'unknown-meeting'; readonly meeting: string }
  /** This language version is there already. */
  | {
      readonly code: 'already-registered';
      readonly statement: string;
      readonly language: string;
      readonly edition: Edition;
    };

export interface PlannedAct {
  readonly act: 'meeting.register' | 'statement.register' | 'statement.addText';
  readonly input: unknown;
}

export interface ImportPlan {
  readonly meeting: string;
  readonly statement: string;
  readonly acts: readonly PlannedAct[];
  /** Promises of a further language version that no promise of the base text answers to. */
  readonly unmatched: readonly string[];
}

/** Pure: what it takes to import a reading into what is known. */
export function planImport(request: ImportRequest, known: Known): Result<ImportPlan, ImportFault> {
  const reading = corrected(request.reading, request.corrections ?? {});
  if (reading.date === null) return { ok: false, fault: { code: 'no-date' } };
  const date = reading.date;

  const found =
    request.meeting === null
      ? meetingOn(date, reading.place, known.meetings)
      : known.meetings.find(({ id }) => id === request.meeting);
  if (found === undefined && request.meeting !== null) {
    return { ok: false, fault: { code: 'unknown-meeting', meeting: request.meeting } };
  }
  if (found === undefined && reading.place === null) return { ok: false, fault: { code: 'no-place' } };
  const meeting = found?.id ?? freeId(meetingIdOf(date, reading.place ?? ''), known.meetings);
  const registration =
    found === undefined
      ? [{ act: 'meeting.register' as const, input: newMeeting(meeting, date, reading) }]
      : [];

  const same = known.statements.find(
    (one) => one.meeting === meeting && one.adoptedOn === date && mayBeOneKind(one.kind, reading.kind),
  );
  if (same !== undefined) return planText(same, { ...request, reading }, known);

  const statement = freeId(
    known.statements.some(({ id }) => id === meeting) ? `${meeting}-${reading.kind}` : meeting,
    known.statements,
  );
  return {
    ok: true,
    value: {
      meeting,
      statement,
      acts: [
        ...registration,
        {
          act: 'statement.register',
          input: registerInput({ ...request, reading }, { id: statement, meeting, date }, known),
        },
      ],
      unmatched: [],
    },
  };
}

/** A reader that could not tell the kind of a language version does not make it another statement. */
const mayBeOneKind = (one: StatementKind, other: StatementKind): boolean =>
  one === other || one === 'other' || other === 'other';

const NOTHING: Alignable = { provisions: [], commitments: [] };

function planText(
  statement: KnownStatement,
  request: ImportRequest,
  known: Known,
): Result<ImportPlan, ImportFault> {
  const { reading, edition } = request;
  const { language } = reading;
  if (statement.texts.some((text) => text.language === language && text.edition === edition)) {
    return { ok: false, fault: { code: 'already-registered', statement: statement.id, language, edition } };
  }
  const input = addTextInput(request, statement.id, known.bases.get(statement.id) ?? NOTHING);
  const matched = new Set(input.matches.map(({ here }) => here));
  return {
    ok: true,
    value: {
      meeting: statement.meeting,
      statement: statement.id,
      acts: [{ act: 'statement.addText', input }],
      unmatched: reading.commitments.map(({ id }) => id).filter((id) => !matched.has(id)),
    },
  };
}

function corrected(reading: Reading, { title, date, place, symbol, kind }: Corrections): Reading {
  return {
    ...reading,
    title: title ?? reading.title,
    date: date ?? reading.date,
    place: place ?? reading.place,
    symbol: symbol ?? reading.symbol,
    kind: kind ?? reading.kind,
  };
}

/** The meeting under way on a day. Of several, the one at that place; else the community's own session. */
function meetingOn(
  date: string,
  place: string | null,
  meetings: readonly KnownMeeting[],
): KnownMeeting | undefined {
  const underWay = meetings.filter(({ from, to }) => from !== null && from <= date && date <= (to ?? from));
  const there = underWay.filter((meeting) =>
    Object.values(meeting.place).some(
      (name) => place !== null && (name.includes(place) || place.includes(name)),
    ),
  );
  return (
    (there.length === 1 ? there[0] : undefined) ??
    underWay.find(({ body }) => body === null) ??
    (underWay.length === 1 ? underWay[0] : undefined)
  );
}

/** '2021-08-06', 'Turkmenbashi' → '2021-turkmenbashi'; where the place is not in Latin letters, '2021-08-06'. */
function meetingIdOf(date: string, place: string): string {
  const plain = place.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const name = /^[a-z0-9\s,.'’ʻʼ-]+$/.test(plain)
    ? plain
        .replace(/['’ʻʼ]/g, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60)
    : '';
  return name === '' ? date : `${date.slice(0, 4)}-${name}`;
}

function freeId(wished: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let id = wished;
  for (let number = 2; ids.has(id); number++) id = `${wished}-${number}`;
  return id;
}

const newMeeting = (id: string, date: string, { language, title, place }: Reading) => ({
  id,
  name: { [language]: title ?? place ?? id },
  state: 'held',
  from: date,
  to: date,
  place: { [language]: place ?? id },
});

export interface Importer {
  readonly community: string;
  readonly actor: Actor;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}

export type ImportRefusal = ImportFault | { readonly code: 'refused'; readonly refused: RefusedDeed };

/** Plans against what the record holds now, and performs: all of it or nothing. */
export async function importStatement(
  database: Database,
  record: TheRecord,
  { community, actor, at }: Importer,
  request: ImportRequest,
): Promise<Result<ImportPlan & { readonly receipts: readonly Receipt[] }, ImportRefusal>> {
  const plan = planImport(
    request,
    await readKnown(database, community, request.corrections?.date ?? request.reading.date),
  );
  if (!plan.ok) return plan;
  const deeds: Deed[] = plan.value.acts.map(({ act, input }) => ({ act, input, actor, at }));
  const done = await record.performAll(community, deeds);
  if (!done.ok) return { ok: false, fault: { code: 'refused', refused: done.fault } };
  return { ok: true, value: { ...plan.value, receipts: done.value } };
}
